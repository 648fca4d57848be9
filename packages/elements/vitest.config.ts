import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { projects: ["./vitest.browser.config.ts", "./vitest.node.config.ts"] },
});
