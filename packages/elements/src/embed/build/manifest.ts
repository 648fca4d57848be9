import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { EmbedFile } from "./embed-files.js";

/** What a partner's security team and the service want to know of the embed. Paths are from the folder of the loader. */
export interface Manifest {
  version: string;
  /** The loader under its own name: its content never changes, so that a page may pin it. */
  loader: { path: string; integrity: string };
  /** Every file, with its size as served and as travels (gzip, level 9). */
  files: Record<string, { integrity: string; bytes: number; gzip: number }>;
}

export function manifestOf(version: string, files: readonly EmbedFile[]): Manifest {
  const pinned = files.find(({ path }) => /^v1-.+\.js$/.test(path));
  if (!pinned) throw new Error("The loader is missing.");
  return {
    version,
    loader: { path: pinned.path, integrity: integrityOf(pinned.contents) },
    files: Object.fromEntries(
      files.map(({ path, contents }) => [
        path,
        {
          integrity: integrityOf(contents),
          bytes: Buffer.byteLength(contents),
          gzip: gzippedBytes(contents),
        },
      ]),
    ),
  };
}

export const gzippedBytes = (contents: string): number => gzipSync(contents, { level: 9 }).length;

/** As the `integrity` attribute wants it. */
const integrityOf = (contents: string): string =>
  `sha384-${createHash("sha384").update(contents).digest("base64")}`;
