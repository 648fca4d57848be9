import { findBrowser } from "@alternance-kit/testing/find-browser";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";

const executablePath = findBrowser();

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "elements (browser)",
          include: ["src/**/*.test.ts"],
          exclude: ["src/**/*.node.test.ts"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath && { executablePath }),
                args: ["--no-sandbox", "--disable-gpu"],
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      { test: { name: "elements (node)", include: ["src/**/*.node.test.ts"] } },
    ],
  },
});
