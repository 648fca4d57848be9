import "../snippet-builder/snippet-builder.js";
