import { defineConfig } from "vitest/config";

// Every package's tests in one run: `pnpm vitest run`, or `pnpm vitest run --project domain`.
export default defineConfig({
  test: { projects: ["packages/!(elements)", "packages/elements/vitest.*.config.ts", "examples/demo"] },
});
