import { createHash } from "node:crypto";
import type { EmbedFile } from "./embed-files.js";
import type { CompressedFile } from "./gzip.js";

/** What a partner's security team and the service want to know of the embed. Paths are from the folder of the loader. */
export interface Manifest {
  version: string;
  /** The loader under its own name: its content never changes, so that a page may pin it. */
  loader: { path: string; integrity: string };
  /** Every file, with its size as served and as travels (gzip). */
  files: Record<string, { integrity: string; bytes: number; gzip: number }>;
}

export function manifestOf(version: string, files: readonly CompressedFile[]): Manifest {
  return {
    version,
    loader: loaderOf(files),
    files: Object.fromEntries(
      files.map(({ path, contents, gzipped }) => [
        path,
        {
          integrity: integrityOf(contents),
          bytes: Buffer.byteLength(contents),
          gzip: gzipped.length,
        },
      ]),
    ),
  };
}

/** The loader under its own name. */
export function loaderOf(files: readonly EmbedFile[]): Manifest["loader"] {
  const pinned = files.find(({ path }) => /^v1-.+\.js$/.test(path));
  if (!pinned) throw new Error("The loader is missing.");
  return { path: pinned.path, integrity: integrityOf(pinned.contents) };
}

/** As the `integrity` attribute wants it. */
const integrityOf = (contents: string): string =>
  `sha384-${createHash("sha384").update(contents).digest("base64")}`;
