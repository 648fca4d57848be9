import { defineConfig } from "vitest/config";

// No module holds state: read once for all test files, they take a fraction of the time.
export default defineConfig({ test: { name: "core", isolate: false } });
