import { createHash } from "node:crypto";
import { access, constants, type FileHandle, mkdir, open, readdir, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { Readable } from "node:stream";
import type { CvType } from "@alternance-kit/domain/candidate-file";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { AppError } from "../app-error.js";
import { inspectFile } from "./inspect-file.js";

export interface StoredCv {
  key: string;
  sizeBytes: number;
  sha256: string;
}

/** The candidates' files: CVs, other documents, and uploads on their way. */
export interface CvStore {
  /**
   * Streams a file to its place and answers when it is on the disk, its folders included.
   * @throws {AppError} `file_too_large`, `file_empty`, `file_content_mismatch`, on the field of `pointer`; nothing stays behind then.
   */
  save(key: string, type: CvType, pointer: string, content: Readable): Promise<StoredCv>;
  /** Writes from a byte of a file on, which is made if it is not there; answers up to where it is on the disk, its folders included. */
  writeAt(key: string, offset: number, chunks: AsyncIterable<Uint8Array>): Promise<number>;
  /** Judges a file that is there, as `save` does. @throws what `save` throws; the file stays. */
  check(key: string, type: CvType, pointer: string): Promise<StoredCv>;
  read(key: string): Promise<Readable>;
  remove(key: string): Promise<void>;
  /** Every file kept, with when it was last written. */
  list(): Promise<{ key: string; changedAt: Date }[]>;
}

/** Files in a private folder of this machine. @throws the system's error when the folder cannot be made or written. */
export async function localCvStore(folder: string): Promise<CvStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await access(folder, constants.W_OK);
  const disk = new Disk(new FSDriver({ location: folder, visibility: "private" }));
  return {
    async save(key, type, pointer, content) {
      const seen = { sizeBytes: 0, hash: createHash("sha256") };
      try {
        await disk.putStream(key, Readable.from(inspectFile({ type, pointer }, content, seen)));
        await syncToDisk(folder, key);
      } catch (error) {
        await disk.delete(key);
        // FlyDrive wraps what the stream threw.
        throw error instanceof Error && error.cause instanceof AppError ? error.cause : error;
      }
      return { key, sizeBytes: seen.sizeBytes, sha256: seen.hash.digest("hex") };
    },
    async writeAt(key, offset, chunks) {
      const path = join(folder, key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const file = await open(path, constants.O_WRONLY | constants.O_CREAT, 0o600);
      let at = offset;
      try {
        for await (const chunk of chunks) at += await writeWhole(file, chunk, at);
      } finally {
        await file.close();
      }
      await syncToDisk(folder, key);
      return at;
    },
    async check(key, type, pointer) {
      const seen = { sizeBytes: 0, hash: createHash("sha256") };
      for await (const _ of inspectFile({ type, pointer }, await disk.getStream(key), seen));
      return { key, sizeBytes: seen.sizeBytes, sha256: seen.hash.digest("hex") };
    },
    read: (key) => disk.getStream(key),
    remove: (key) => disk.delete(key),
    async list() {
      const names = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = names
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      return Promise.all(
        files.map(async (path) => ({
          key: relative(folder, path).replaceAll(sep, "/"),
          changedAt: (await stat(path)).mtime,
        })),
      );
    },
  };
}

/** One write may take less than it is given. */
async function writeWhole(file: FileHandle, chunk: Uint8Array, at: number): Promise<number> {
  let written = 0;
  while (written < chunk.length)
    written += (await file.write(chunk, written, chunk.length - written, at + written)).bytesWritten;
  return written;
}

/** A file is safe once its bytes, its entry in its folder, and that folder's entry in the one above are on the disk. */
async function syncToDisk(folder: string, key: string): Promise<void> {
  const path = join(folder, key);
  for (const target of [path, dirname(path), folder]) {
    const handle = await open(target, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}
