import type { CvType } from "@alternance-kit/domain/candidate-file";
import { fileTypeFromBuffer } from "file-type";

/** How many of a file's first bytes tell its type: enough for the directory entries at the head of a DOCX. */
export const SAMPLE_BYTES = 16 * 1024;

/**
 * Whether a file's first bytes are of its declared type. A PDF may have up to 1,024 bytes before its header (ISO 32000-1, annex H, note 13),
 * but nothing that would make it another kind of file: only blanks and a byte-order mark are let through.
 */
export async function isContentOf(type: CvType, sample: Uint8Array): Promise<boolean> {
  switch (type) {
    case "application/pdf":
      return /^(?:\u00ef\u00bb\u00bf)?\s{0,1024}%PDF-\d/.test(
        Buffer.from(sample.subarray(0, 1_100)).toString("latin1"),
      );
    case "application/vnd.openxmlformats-officedocument.wordprocessingml.document":
      return (await fileTypeFromBuffer(sample))?.mime === type;
    default:
      return type satisfies never;
  }
}
