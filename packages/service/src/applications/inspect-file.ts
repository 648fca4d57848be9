import type { Hash } from "node:crypto";
import type { Readable } from "node:stream";
import { type CvType, MAX_CV_BYTES } from "@alternance-kit/domain/candidate-file";
import { isContentOf, SAMPLE_BYTES } from "./cv-content.js";
import { refuseFile } from "./refuse-file.js";

/**
 * Judges a file as it passes: refuses at the first byte over the limit, and before anything is written if the first bytes are of another type.
 * Only those first bytes are ever held.
 */
export async function* inspectFile(
  { type, pointer }: { type: CvType; pointer: string },
  content: Readable,
  seen: { sizeBytes: number; hash: Hash },
): AsyncGenerator<Buffer> {
  let held: Buffer[] | undefined = [];
  const release = async (chunks: Buffer[]): Promise<Buffer> => {
    const sample = Buffer.concat(chunks);
    held = undefined;
    if (await isContentOf(type, sample)) return sample;
    throw refuseFile(pointer, "file_content_mismatch");
  };
  for await (const chunk of content as AsyncIterable<Buffer>) {
    seen.sizeBytes += chunk.length;
    seen.hash.update(chunk);
    if (seen.sizeBytes > MAX_CV_BYTES) throw refuseFile(pointer, "file_too_large");
    if (!held) yield chunk;
    else if (held.push(chunk) && seen.sizeBytes >= SAMPLE_BYTES) yield release(held);
  }
  if (seen.sizeBytes === 0) throw refuseFile(pointer, "file_empty");
  if (held) yield release(held);
}
