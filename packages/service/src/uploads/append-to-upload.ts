import { Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import { AppError } from "../app-error.js";
import type { CvStore } from "../applications/cv-store.js";
import { refuseFile } from "../applications/refuse-file.js";
import { scanFile } from "../applications/scan-cv.js";
import type { VirusScanner } from "../virus-scan/virus-scanner.js";
import { offsetMismatch } from "./refusals.js";
import { type KeptUpload, keyOfUpload, type UploadStore } from "./uploads.store.js";

export interface AppendToUploadDeps {
  uploads: Pick<UploadStore, "receive" | "remove">;
  cvs: Pick<CvStore, "writeAt" | "check" | "read" | "remove">;
  scanner: VirusScanner | undefined;
}

/**
 * Takes what comes of an upload from `offset` on. What it counts as received is on the disk. A body that is cut is kept as far as it came;
 * a file that has wholly come is judged by its bytes, and one that is refused goes with its upload.
 * @throws {AppError} `upload_offset_mismatch`, `file_too_large`, `file_content_mismatch`, `file_infected`
 */
export async function appendToUpload(
  deps: AppendToUploadDeps,
  upload: KeptUpload,
  {
    offset,
    body,
    stopping,
  }: { offset: number; body: ReadableStream<Uint8Array> | null; stopping: AbortSignal },
): Promise<KeptUpload> {
  const { id, receivedBytes: from, sizeBytes } = upload;
  if (offset !== from) throw offsetMismatch(from);
  if (!body || upload.sha256 !== null) return upload;

  const came = { isCut: false };
  const chunks = within(sizeBytes - offset, untilCut(body, stopping, came));
  const receivedBytes = await deps.cvs.writeAt(keyOfUpload(id), offset, chunks);
  const whole = receivedBytes === sizeBytes ? await judge(deps, upload) : {};
  const isNoted = await deps.uploads.receive(upload, offset, { receivedBytes, ...whole });
  if (!isNoted || came.isCut) throw offsetMismatch(receivedBytes);
  return { ...upload, receivedBytes, ...whole };
}

async function judge(deps: AppendToUploadDeps, { id, contentType }: KeptUpload) {
  const key = keyOfUpload(id);
  try {
    const { sha256 } = await deps.cvs.check(key, contentType, "/file");
    return { sha256, scan: await scanFile(deps, key, "/file") };
  } catch (error) {
    if (error instanceof AppError) {
      await deps.uploads.remove(id);
      await deps.cvs.remove(key);
    }
    throw error;
  }
}

/** What comes until the body ends, the connection is cut, or another request for the upload takes its place. */
async function* untilCut(
  body: ReadableStream<Uint8Array>,
  stopping: AbortSignal,
  came: { isCut: boolean },
): AsyncGenerator<Uint8Array> {
  try {
    // The cast joins two declarations of the same class: the web's and Node's.
    yield* Readable.fromWeb(body as WebStream<Uint8Array>, { signal: stopping }) as AsyncIterable<Uint8Array>;
  } catch {
    came.isCut = true;
  }
}

async function* within(limit: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = limit;
  for await (const chunk of chunks) {
    left -= chunk.length;
    if (left < 0) throw refuseFile("/file", "file_too_large");
    yield chunk;
  }
}
