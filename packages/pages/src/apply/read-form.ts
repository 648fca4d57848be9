import { Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import { QUESTION_LIMITS } from "@alternance-kit/domain/question-limits";
import { Busboy } from "@fastify/busboy";

/** A file that is still arriving. */
export interface ArrivingFile {
  fileName: string;
  contentType: string;
  content: Readable;
}

/** Of the questions of an offer: each of their choices may be a box. */
const MOST_BOXES = QUESTION_LIMITS.questions * QUESTION_LIMITS.choices;

/** Whatever else a browser sends is not of our form. */
const LIMITS = { fields: 24 + MOST_BOXES, files: 2, fieldSize: 16 * 1024 };

/** What is more than a CV by far is not waited for. */
const MOST_BYTES = 24 * 1024 * 1024;

export type Fields = ReadonlyMap<string, string>;

export class MalformedForm extends Error {}
export class FormTooLarge extends Error {}

/**
 * Reads a posted form while it arrives. Browsers send fields in the order of the page, where the CV comes last:
 * once it begins, `forward` is given all that was typed and the file as it comes, so that it is held nowhere as a whole.
 * A file of another field is given to `before`, unless none was chosen.
 * Answers what was typed, with what `forward` made of it; nothing where no file came.
 * @throws {MalformedForm} when it is no multipart form, or is cut
 * @throws {FormTooLarge} when it is over 24 MiB
 */
export function readForm<Made>(
  request: Request,
  forward: (fields: Fields, file: ArrivingFile) => Promise<Made>,
  before: (field: string, file: ArrivingFile) => Promise<unknown>,
): Promise<{ fields: Fields; made: Made | undefined }> {
  return new Promise((resolve, reject) => {
    const contentType = request.headers.get("content-type") ?? "";
    if (Number(request.headers.get("content-length")) > MOST_BYTES) return reject(new FormTooLarge());
    if (!request.body || !/^multipart\/form-data;/i.test(contentType)) return reject(new MalformedForm());
    const fields = new Map<string, string>();
    let made: Promise<Made> | undefined;
    // The cast joins two declarations of the same class: the web's and Node's.
    const source = Readable.fromWeb(request.body as WebStream<Uint8Array>);
    const busboy = new Busboy({ headers: { "content-type": contentType }, limits: LIMITS });
    const fail = (error: unknown) => reject(error instanceof FormTooLarge ? error : new MalformedForm());
    busboy.on("field", (name, value) => {
      fields.set(name, value);
    });
    busboy.on("file", (name, content, fileName, _encoding, contentType) => {
      content.on("error", () => {});
      const file = { fileName: fileName ?? "", contentType, content };
      // What is refused is read to its end all the same, and dropped: a browser that is still sending would not listen.
      const drop = () => void content.resume();
      if (name === "cv") {
        made = forward(fields, file);
        made.then(drop, drop);
      } else if (fileName) before(name, file).then(drop, drop);
      else drop();
    });
    busboy.on("finish", () => {
      if (!made) return resolve({ fields, made: undefined });
      made.then((made) => resolve({ fields, made }), reject);
    });
    busboy.on("error", fail);
    source.on("error", fail);
    let bytes = 0;
    source.on("data", (chunk: Uint8Array) => {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) source.destroy(new FormTooLarge());
    });
    source.pipe(busboy);
  });
}
