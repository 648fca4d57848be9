import { defineConfig } from "tsup";

/** The library and the command. Dependencies stay imports; the communes go inside, and into the command the pages, which are private. */
export default defineConfig({
  entry: ["src/index.ts", "src/main.ts"],
  format: "esm",
  target: "es2022",
  dts: { entry: "src/index.ts" },
  clean: true,
  removeNodeProtocol: false,
});
