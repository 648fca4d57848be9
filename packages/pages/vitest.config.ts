import { defineConfig } from "vitest/config";

export default defineConfig({ test: { name: "pages", testTimeout: 30_000 } });
