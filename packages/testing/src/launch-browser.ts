import { type Browser, chromium } from "playwright";
import { findBrowser } from "./find-browser.js";

/** A real Chromium, as visitors have, that asks nobody anything by itself. `npm test` has found or installed it. */
export function launchBrowser(...args: readonly string[]): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...args,
    ],
  });
}
