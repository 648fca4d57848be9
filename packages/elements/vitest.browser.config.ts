import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findBrowser } from "../testing/src/find-browser.js";

const executablePath = findBrowser();

/** What is seen and done in a page, in a real one. */
export default defineConfig({
  // Named before the first test: found later, they would be built while tests run, and the page loaded anew.
  optimizeDeps: {
    include: [
      "axe-core",
      "lit",
      "@alternance-kit/core > altcha-lib",
      "@alternance-kit/core > altcha-lib/algorithms/web/pbkdf2",
    ],
  },
  test: {
    name: "elements (browser)",
    expect: { poll: { timeout: 3000 } },
    include: ["src/**/*.test.ts"],
    exclude: ["src/**/*.node.test.ts"],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1024, height: 800 },
      provider: playwright({
        launchOptions: {
          ...(executablePath && { executablePath }),
          args: [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
          ],
        },
        contextOptions: { locale: "fr-FR" },
      }),
      instances: [{ browser: "chromium" }],
    },
  },
});
