import { expect, test } from "vitest";
import { findBrowser, type Machine } from "./find-browser.js";

const aMachine = (
  files: readonly string[],
  { folders = {}, ...overrides }: Partial<Machine> & { folders?: Record<string, readonly string[]> } = {},
): Machine => ({
  platform: "linux",
  env: { PATH: "/usr/local/bin:/usr/bin" },
  home: "/home/ada",
  exists: (path) => files.includes(path),
  list: (folder) => folders[folder] ?? [],
  ...overrides,
});

test("the browser an environment variable names comes before the system's", () => {
  const env = { CHROMIUM_PATH: "/opt/chromium", PATH: "/usr/bin" };
  expect(findBrowser(aMachine(["/usr/bin/chromium", "/opt/chromium"], { env }))).toBe("/opt/chromium");
  expect(findBrowser(aMachine(["/opt/c"], { env: { CHROME_PATH: "/opt/c" } }))).toBe("/opt/c");
});

test("a variable that names nothing that exists, or is empty, stops nothing", () => {
  const env = { CHROMIUM_PATH: "/gone", CHROME_PATH: "", PATH: "/usr/bin" };
  expect(findBrowser(aMachine(["/usr/bin/google-chrome"], { env }))).toBe("/usr/bin/google-chrome");
});

test("a system browser is found in any folder of the PATH", () => {
  expect(findBrowser(aMachine(["/usr/bin/chromium-browser"]))).toBe("/usr/bin/chromium-browser");
});

test("on macOS and Windows it is found where their installers put it", () => {
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  expect(findBrowser(aMachine([mac], { platform: "darwin" }))).toBe(mac);
  const windows = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
  const env = { PROGRAMFILES: "C:\\Program Files" };
  expect(findBrowser(aMachine([windows], { platform: "win32", env }))).toBe(windows);
});

test("of Playwright's own, the newest revision is taken", () => {
  const cache = "/home/ada/.cache/ms-playwright";
  const folders = {
    [cache]: ["chromium-999", "chromium-1200", "firefox-1500", "chromium_headless_shell-1300"],
  };
  const files = ["999", "1200"].map((revision) => `${cache}/chromium-${revision}/chrome-linux64/chrome`);
  expect(findBrowser(aMachine(files, { folders }))).toBe(`${cache}/chromium-1200/chrome-linux64/chrome`);
});

test("without any browser there is none", () => {
  expect(findBrowser(aMachine([]))).toBeUndefined();
});
