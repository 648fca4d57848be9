import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const WAYS = [["prebuild-install"], ["node-gyp", "rebuild", "--release"]] as const;

/**
 * better-sqlite3 has a part in C++: fetched or compiled when a bench asks for it, so that whoever installs the workspace needs no compiler.
 * @throws {Error} when neither could be done
 */
export function buildPeer(): void {
  const folder = dirname(createRequire(import.meta.url).resolve("better-sqlite3/package.json"));
  const isBuilt = () => existsSync(join(folder, "build/Release/better_sqlite3.node"));
  for (const way of WAYS) {
    if (isBuilt()) return;
    spawnSync("npx", ["--yes", ...way], { cwd: folder, stdio: "inherit" });
  }
  if (!isBuilt())
    throw new Error(
      "better-sqlite3 could be neither fetched nor compiled: it takes Python and a C++ compiler.",
    );
}
