import { defineConfig } from "tsup";
import manifest from "./package.json" with { type: "json" };

/**
 * One file for each entry of `exports`, so that `dist` is what `publishConfig.exports` says; the embed is built apart.
 * For browsers: on the platform of Node, Lit would be bundled with its server shims. Dependencies stay imports.
 */
export default defineConfig({
  entry: Object.values(manifest.exports)
    .map((entry) => (typeof entry === "string" ? entry : entry.types))
    .filter((path) => path.endsWith(".ts")),
  format: "esm",
  target: "es2022",
  platform: "browser",
  dts: true,
  clean: true,
});
