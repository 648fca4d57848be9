import { Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import { type CvType, cvType } from "@alternance-kit/domain/candidate-file";
import { Busboy, type BusboyHeaders } from "@fastify/busboy";
import { AppError } from "../app-error.js";

/** A multipart body has room for the CV and its words; what is over that is not read. */
const MAX_APPLICATION_BYTES = 64 * 1024;

export interface SubmittedFile {
  fileName: string;
  type: CvType;
  content: Readable;
}

export interface SubmissionReader<File> {
  /** The `application` part, parsed. */
  application: unknown;
  /** What `keep` made of the `cv` part. */
  file: File;
}

/**
 * Reads a multipart submission while it arrives: the `application` part as JSON, the `cv` part as a stream given to `keep`.
 * Stops reading at the first refusal, so that a body that cannot be accepted is not waited for.
 * @throws {AppError} `malformed_multipart`, `malformed_json`, `file_missing`, `file_type_refused`, and whatever `keep` throws
 */
export function readSubmission<File>(
  request: Request,
  keep: (file: SubmittedFile) => Promise<File>,
): Promise<SubmissionReader<File>> {
  return new Promise((resolve, reject) => {
    const { body } = request;
    const busboy = body && parserOf(request);
    if (!busboy)
      return reject(
        new AppError(
          "unsupported_media_type",
          "Send multipart/form-data with an `application` part (JSON) and a `cv` part (the file).",
        ),
      );

    // The cast joins two declarations of the same class: the web's and Node's.
    const source = Readable.fromWeb(body as WebStream<Uint8Array>);
    let application: unknown;
    let incoming: Readable | undefined;
    let kept: Promise<File> | undefined;
    let failed = false;
    const fail = (error: unknown) => {
      if (failed) return;
      failed = true;
      source.unpipe(busboy);
      source.destroy();
      incoming?.destroy(new Error("The submission was refused."));
      // Refused only once the file is settled: whoever keeps it can then undo it.
      void Promise.allSettled([kept]).then(() => reject(error));
    };

    busboy.on("field", (name, value, _nameCut, isCut) => {
      if (name !== "application") return fail(unknownPart(name));
      if (isCut) return fail(new AppError("body_too_large", "The `application` part is over 64 kB."));
      try {
        application = JSON.parse(value);
      } catch {
        fail(new AppError("malformed_json", "The `application` part must be one JSON object."));
      }
    });
    busboy.on("file", (name, content, fileName, _encoding, declaredType) => {
      // Whoever reads it is told of its errors too; unheard, they would end the process.
      content.on("error", () => {});
      const type = cvType({ name: fileName, type: declaredType });
      if (name !== "cv") fail(unknownPart(name));
      else if (kept) fail(new AppError("malformed_multipart", "Send one `cv` part only."));
      else if (!fileName) fail(missingFile());
      else if (!type) fail(refusedType());
      else {
        incoming = content;
        kept = keep({ fileName, type, content });
        kept.catch((error: unknown) =>
          fail(content.errored && !(error instanceof AppError) ? cutShort() : error),
        );
      }
      if (failed) content.resume();
    });
    busboy.on("finish", () => {
      if (failed) return;
      if (!kept) return fail(missingFile());
      kept.then((file) => resolve({ application, file }), fail);
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
    return new Busboy({ headers, limits: { fields: 2, files: 2, fieldSize: MAX_APPLICATION_BYTES } });
  } catch {
    return undefined;
  }
}

const cutShort = () =>
  new AppError("malformed_multipart", "The multipart body is not well formed, or was cut: send it again.");

const unknownPart = (name: string) =>
  new AppError("validation_failed", `There is no part \`${name}\`: send \`application\` and \`cv\` only.`, [
    {
      pointer: `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
      code: "unknown_field",
      detail: "There is no such part: remove it.",
    },
  ]);

const missingFile = () => {
  const detail = "Add the CV as a `cv` part with a file name: PDF or DOCX, at most 5 MB.";
  return new AppError("file_missing", detail, [{ pointer: "/cv", code: "file_missing", detail }]);
};

const refusedType = () => {
  const detail = "Send a PDF (.pdf) or a Word document (.docx), with the media type of its extension.";
  return new AppError("file_type_refused", detail, [{ pointer: "/cv", code: "file_type_refused", detail }]);
};
