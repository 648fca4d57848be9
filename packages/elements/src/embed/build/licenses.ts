import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The notices that what the scripts are made of asks to be passed on with them. */
export async function licenses(): Promise<Record<string, { license: string; notice: string }>> {
  const folder = dirname(createRequire(import.meta.url).resolve("lit"));
  return { lit: { license: "BSD-3-Clause", notice: await readFile(join(folder, "LICENSE"), "utf8") } };
}
