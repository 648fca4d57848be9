import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// Every package's tests in one run: `pnpm vitest run`, or `pnpm vitest run --project domain`.
export default defineConfig({
  test: {
    projects: ["packages/!(elements)", "packages/elements/vitest.*.config.ts", "examples/demo"],
    // Vitest would leave a processor free; half of the tests wait, for a browser, a disk or a process.
    maxWorkers: Math.max(2, availableParallelism()),
  },
});
