import { defineConfig } from "vitest/config";

/** What servers and partners' pages get: entries imported without a page, and the embed as it is served. */
export default defineConfig({
  test: {
    name: "elements (node)",
    include: ["src/**/*.node.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
