import { expect, test } from "vitest";
import { type Command, installBrowser, waysToInstall } from "./install-browser.js";

const has =
  (...commands: string[]) =>
  (command: string) =>
    commands.includes(command);

test("root asks Playwright first, then the package manager that is there", () => {
  const ways = waysToInstall({ playwrightCli: "/pw/cli.js", isRoot: true, has: has("apt-get") });
  expect(ways).toEqual([
    [[process.execPath, "/pw/cli.js", "install", "--with-deps", "chromium"]],
    [
      ["apt-get", "update"],
      ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
    ],
  ]);
});

test("a user with sudo is never asked a password", () => {
  const ways = waysToInstall({ playwrightCli: undefined, isRoot: false, has: has("dnf", "sudo") });
  expect(ways).toEqual([[["sudo", "-n", "dnf", "install", "-y", "chromium"]]]);
});

test("a user without rights still gets Playwright's download", () => {
  const ways = waysToInstall({ playwrightCli: "/pw/cli.js", isRoot: false, has: has("apt-get") });
  expect(ways).toEqual([[[process.execPath, "/pw/cli.js", "install", "chromium"]]]);
});

test("a way that fails, or that gives no browser, is followed by the next", () => {
  const ways: Command[][] = [[["refused"]], [["useless"]], [["works"], ["then"]], [["never"]]];
  const ran: string[] = [];
  const run = ([name]: Command) => {
    ran.push(name);
    return name !== "refused";
  };
  const found = installBrowser(ways, run, () => (ran.includes("then") ? "/usr/bin/chromium" : undefined));
  expect([found, ran]).toEqual(["/usr/bin/chromium", ["refused", "useless", "works", "then"]]);
});

test("when nothing works, there is no browser", () => {
  expect(
    installBrowser(
      [[["refused"]]],
      () => false,
      () => "/never",
    ),
  ).toBeUndefined();
});
