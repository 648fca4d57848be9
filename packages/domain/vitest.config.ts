import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "domain",
    // No module holds state: read once for all test files, they take a fraction of the time.
    isolate: false,
    coverage: {
      include: ["src/**/*.ts"],
      // What only tests import: builders, and the oracle's questions.
      exclude: ["**/*.test.ts", "**/testing.ts", "**/testing/**"],
      thresholds: { branches: 100 },
      reporter: [["text", { skipFull: true }]],
      reportsDirectory: "data/coverage",
    },
  },
});
