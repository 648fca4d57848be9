import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The notices that what the scripts are made of asks to be passed on with them. */
export async function licenses(): Promise<Record<string, { license: string; notice: string }>> {
  const require = createRequire(import.meta.url);
  const lit = dirname(require.resolve("lit"));
  const core = createRequire(require.resolve("@alternance-kit/core/proven-applications"));
  const altcha = core.resolve("altcha-lib").replace(/(.*[\\/]altcha-lib)[\\/].*/, "$1");
  return {
    lit: { license: "BSD-3-Clause", notice: await readFile(join(lit, "LICENSE"), "utf8") },
    "altcha-lib": { license: "MIT", notice: await readFile(join(altcha, "LICENSE.txt"), "utf8") },
  };
}
