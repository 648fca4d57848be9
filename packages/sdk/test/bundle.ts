import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const src = new URL("../src/", import.meta.url).pathname;

/** A module as a browser's page would get it: bundled, minified, in one piece. */
export async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: src, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
  });
  return outputFiles.map(({ text }) => text).join("");
}

export const gzipBytes = (text: string): number => gzipSync(text, { level: 9 }).length;
