import { Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import { type CvType, cvType } from "@alternance-kit/domain/candidate-file";
import { Busboy, type BusboyHeaders } from "@fastify/busboy";
import { AppError } from "../app-error.js";
import { refuseFile } from "./refuse-file.js";

/** A multipart body has room for the files and its words; what is over that is not read. */
const MAX_WORDS_BYTES = 100 * 1024;

/** The parts that are files: the CV, which there must be, and a second document. */
const FILE_PARTS = ["cv", "document"] as const;
export type FilePart = (typeof FILE_PARTS)[number];

/** The part that holds the words, as JSON. */
export type WordsPart = "application" | "candidate";

export interface SubmittedFile {
  part: FilePart;
  fileName: string;
  type: CvType;
  content: Readable;
}

export interface ReadSubmission<File> {
  /** The part of the words, parsed. */
  words: unknown;
  /** What `keep` made of each file. */
  files: Partial<Record<FilePart, File>> & { cv: File };
}

/**
 * Reads a multipart submission while it arrives: the words as JSON, each file as a stream given to `keep`.
 * Stops reading at the first refusal, so that a body that cannot be accepted is not waited for.
 * @throws {AppError} `malformed_multipart`, `malformed_json`, `file_missing`, `file_type_refused`, and whatever `keep` throws
 */
export function readSubmission<File>(
  request: Request,
  wordsPart: WordsPart,
  keep: (file: SubmittedFile) => Promise<File>,
): Promise<ReadSubmission<File>> {
  return new Promise((resolve, reject) => {
    const { body } = request;
    const busboy = body && parserOf(request);
    if (!busboy) return reject(otherMediaType(wordsPart));

    // The cast joins two declarations of the same class: the web's and Node's.
    const source = Readable.fromWeb(body as WebStream<Uint8Array>);
    let words: unknown;
    let incoming: Readable | undefined;
    const kept = new Map<FilePart, Promise<File>>();
    let failed = false;
    const fail = (error: unknown) => {
      if (failed) return;
      failed = true;
      source.unpipe(busboy);
      source.destroy();
      incoming?.destroy(new Error("The submission was refused."));
      // Refused only once the files are settled: whoever keeps them can then undo it.
      void Promise.allSettled(kept.values()).then(() => reject(error));
    };

    busboy.on("field", (name, value, _nameCut, isCut) => {
      if (name !== wordsPart) return fail(unknownPart(name, wordsPart));
      if (isCut) return fail(new AppError("body_too_large", `The \`${wordsPart}\` part is over 100 kB.`));
      try {
        words = JSON.parse(value);
      } catch {
        fail(new AppError("malformed_json", `The \`${wordsPart}\` part must be one JSON object.`));
      }
    });
    busboy.on("file", (name, content, fileName, _encoding, declaredType) => {
      // Whoever reads it is told of its errors too; unheard, they would end the process.
      content.on("error", () => {});
      const part = FILE_PARTS.find((known) => known === name);
      const type = cvType({ name: fileName, type: declaredType });
      if (!part) fail(unknownPart(name, wordsPart));
      else if (kept.has(part)) fail(new AppError("malformed_multipart", `Send one \`${part}\` part only.`));
      else if (!fileName) fail(refuseFile(`/${part}`, "file_missing"));
      else if (!type) fail(refuseFile(`/${part}`, "file_type_refused"));
      else if (!failed) {
        incoming = content;
        const keeping = keep({ part, fileName, type, content });
        kept.set(part, keeping);
        keeping.catch((error: unknown) =>
          fail(content.errored && !(error instanceof AppError) ? cutShort() : error),
        );
      }
      if (failed) content.resume();
    });
    busboy.on("finish", () => {
      if (failed) return;
      const [cv, document] = [kept.get("cv"), kept.get("document")];
      if (!cv) return fail(refuseFile("/cv", "file_missing"));
      Promise.all([cv, document]).then(
        ([cv, document]) => resolve({ words, files: { cv, ...(document && { document }) } }),
        fail,
      );
    });
    busboy.on("error", () => fail(cutShort()));
    source.on("error", () => fail(cutShort()));
    source.pipe(busboy);
  });
}

function parserOf(request: Request): InstanceType<typeof Busboy> | undefined {
  const contentType = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data;/i.test(contentType)) return undefined;
  const headers: BusboyHeaders = { "content-type": contentType };
  try {
    return new Busboy({ headers, limits: { fields: 2, files: 3, fieldSize: MAX_WORDS_BYTES } });
  } catch {
    return undefined;
  }
}

const otherMediaType = (wordsPart: WordsPart) =>
  new AppError(
    "unsupported_media_type",
    `Send multipart/form-data with a \`${wordsPart}\` part (JSON) and a \`cv\` part (the file); or application/json, with \`files\` that name uploads.`,
  );

const cutShort = () =>
  new AppError("malformed_multipart", "The multipart body is not well formed, or was cut: send it again.");

const unknownPart = (name: string, wordsPart: WordsPart) =>
  new AppError(
    "validation_failed",
    `There is no part \`${name}\`: send \`${wordsPart}\`, \`cv\` and, if there is one, \`document\` only.`,
    [
      {
        pointer: `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
        code: "unknown_field",
        detail: "There is no such part: remove it.",
      },
    ],
  );
