import { fileURLToPath } from "node:url";
import type { Plugin } from "rolldown";

const OURS = fileURLToPath(new URL("../adopted-css.ts", import.meta.url));

/** @throws {Error} at the end of the build, when Lit did not ask for the module that ours stands in for */
export function adoptedCss(): Plugin {
  let isDone = false;
  return {
    name: "adopted-css",
    resolveId: {
      filter: { id: /\/css-tag\.js$/ },
      handler() {
        isDone = true;
        return OURS;
      },
    },
    buildEnd() {
      if (!isDone) throw new Error("Lit no longer has its styles in css-tag.js: ours stands in for nothing.");
    },
  };
}
