import { existsSync, readdirSync } from "node:fs";
import { homedir, platform } from "node:os";
import { posix, win32 } from "node:path";

type Variable =
  | "CHROMIUM_PATH"
  | "CHROME_PATH"
  | "PATH"
  | "PROGRAMFILES"
  | "PROGRAMFILES(X86)"
  | "LOCALAPPDATA"
  | "XDG_CACHE_HOME"
  | "PLAYWRIGHT_BROWSERS_PATH";

/** What the search for a browser may ask of the computer it runs on. */
export interface Machine {
  platform: NodeJS.Platform;
  env: { readonly [Name in Variable]?: string | undefined };
  home: string;
  exists(path: string): boolean;
  /** Names in a folder; none when there is no such folder. */
  list(folder: string): readonly string[];
}

export const thisMachine = (): Machine => ({
  platform: platform(),
  env: process.env,
  home: homedir(),
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
});

/** Names a Chromium has on a PATH, the preferred first. */
const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/** The path of a Chromium or Chrome: the one an environment variable names, else the system's, else Playwright's own. */
export function findBrowser(machine: Machine = thisMachine()): string | undefined {
  return [...named(machine), ...installed(machine), ...playwrights(machine)].find(machine.exists);
}

const named = ({ env }: Machine): string[] =>
  [env.CHROMIUM_PATH, env.CHROME_PATH].flatMap((path) => path || []);

function installed({ platform, env, home }: Machine): string[] {
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
    return roots.flatMap((root) =>
      root
        ? [
            win32.join(root, "Google/Chrome/Application/chrome.exe"),
            win32.join(root, "Chromium/Application/chrome.exe"),
          ]
        : [],
    );
  }
  const onPath = (env.PATH ?? "")
    .split(posix.delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => posix.join(folder, name)));
  if (platform !== "darwin") return onPath;
  const apps = ["/Applications", posix.join(home, "Applications")];
  return [
    ...apps.flatMap((folder) => [
      posix.join(folder, "Google Chrome.app/Contents/MacOS/Google Chrome"),
      posix.join(folder, "Chromium.app/Contents/MacOS/Chromium"),
    ]),
    ...onPath,
  ];
}

/** Where Playwright puts its Chromium inside `chromium-<revision>`, by platform and architecture. */
const INSIDE: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ["chrome-linux64/chrome", "chrome-linux-arm64/chrome", "chrome-linux/chrome"],
  darwin: ["arm64", "x64"].map(
    (arch) => `chrome-mac-${arch}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
  ),
  win32: ["chrome-win64/chrome.exe", "chrome-win/chrome.exe"],
};

function playwrights({ platform, env, home, list }: Machine): string[] {
  const { join } = platform === "win32" ? win32 : posix;
  const caches: Partial<Record<NodeJS.Platform, string>> = {
    linux: join(env.XDG_CACHE_HOME ?? join(home, ".cache"), "ms-playwright"),
    darwin: join(home, "Library/Caches/ms-playwright"),
    win32: join(env.LOCALAPPDATA ?? join(home, "AppData/Local"), "ms-playwright"),
  };
  const cache = env.PLAYWRIGHT_BROWSERS_PATH ?? caches[platform];
  if (!cache) return [];
  const revision = (name: string) => Number(name.slice("chromium-".length));
  return list(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a))
    .flatMap((name) => (INSIDE[platform] ?? []).map((path) => join(cache, name, path)));
}
