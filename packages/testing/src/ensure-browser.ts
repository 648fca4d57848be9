import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findBrowser } from "./find-browser.js";
import { type Command, installBrowser, waysToInstall } from "./install-browser.js";

/**
 * Run before the tests that need a browser: finds one or installs one, and writes its path on stdout.
 * Where neither is possible it says so in one line and exits 1.
 */
const found = findBrowser() ?? installBrowser(waysToInstall(thisSystem()), run, findBrowser);
if (found) {
  process.stdout.write(`${found}\n`);
} else {
  process.stderr.write(
    "No Chromium or Chrome was found and none could be installed: install one, or give its path in CHROMIUM_PATH.\n",
  );
  process.exitCode = 1;
}

function thisSystem() {
  return {
    playwrightCli: playwrightCli(),
    isRoot: process.getuid?.() === 0,
    has: (command: string) => spawnSync(command, ["--version"], { stdio: "ignore" }).error === undefined,
  };
}

/** The CLI of the Playwright that the workspace's root installs, so that the downloaded revision is the one its tests expect. */
function playwrightCli(): string | undefined {
  try {
    const root = createRequire(new URL("../../../package.json", import.meta.url));
    return join(dirname(root.resolve("playwright/package.json")), "cli.js");
  } catch {
    return undefined;
  }
}

/** Its output goes to stderr: stdout carries the path alone. */
function run([name, ...args]: Command): boolean {
  return spawnSync(name, args, { stdio: ["ignore", 2, 2] }).status === 0;
}
