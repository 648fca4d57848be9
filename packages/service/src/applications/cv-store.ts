import { createHash, type Hash } from "node:crypto";
import { access, constants, mkdir, open, readdir, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { Readable } from "node:stream";
import { type CvType, MAX_CV_BYTES } from "@alternance-kit/domain/candidate-file";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { AppError } from "../app-error.js";
import { isContentOf, SAMPLE_BYTES } from "./cv-content.js";

export interface StoredCv {
  key: string;
  sizeBytes: number;
  sha256: string;
}

export interface CvStore {
  /**
   * Streams a CV to its place and answers when it is on the disk, its folders included.
   * @throws {AppError} `file_too_large`, `file_empty`, `file_content_mismatch`; nothing stays behind then.
   */
  save(key: string, type: CvType, content: Readable): Promise<StoredCv>;
  read(key: string): Promise<Readable>;
  remove(key: string): Promise<void>;
  /** Every file kept, with when it was last written. */
  list(): Promise<{ key: string; changedAt: Date }[]>;
}

/** CVs in a private folder of this machine. @throws the system's error when the folder cannot be made or written. */
export async function localCvStore(folder: string): Promise<CvStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await access(folder, constants.W_OK);
  const disk = new Disk(new FSDriver({ location: folder, visibility: "private" }));
  return {
    async save(key, type, content) {
      const seen = { sizeBytes: 0, hash: createHash("sha256") };
      try {
        await disk.putStream(key, Readable.from(inspect(type, content, seen)));
        await syncToDisk(folder, key);
      } catch (error) {
        await disk.delete(key);
        // FlyDrive wraps what the stream threw.
        throw error instanceof Error && error.cause instanceof AppError ? error.cause : error;
      }
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

/**
 * Judges a CV as it passes: refuses at the first byte over the limit, and before anything is written if the first bytes are of another type.
 * Only those first bytes are ever held.
 */
async function* inspect(
  type: CvType,
  content: Readable,
  seen: { sizeBytes: number; hash: Hash },
): AsyncGenerator<Buffer> {
  let held: Buffer[] | undefined = [];
  const release = async (chunks: Buffer[]): Promise<Buffer> => {
    const sample = Buffer.concat(chunks);
    held = undefined;
    if (await isContentOf(type, sample)) return sample;
    throw refusal(
      "file_content_mismatch",
      "The file's content is not what its name and type say: send a real PDF or DOCX.",
    );
  };
  for await (const chunk of content as AsyncIterable<Buffer>) {
    seen.sizeBytes += chunk.length;
    seen.hash.update(chunk);
    if (seen.sizeBytes > MAX_CV_BYTES)
      throw refusal("file_too_large", "Send a file of at most 5 MB (5,242,880 bytes).");
    if (!held) yield chunk;
    else if (held.push(chunk) && seen.sizeBytes >= SAMPLE_BYTES) yield release(held);
  }
  if (seen.sizeBytes === 0) throw refusal("file_empty", "The file holds no byte: choose it again.");
  if (held) yield release(held);
}

const refusal = (code: "file_too_large" | "file_empty" | "file_content_mismatch", detail: string) =>
  new AppError(code, detail, [{ pointer: "/cv", code, detail }]);

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
