import { MAX_CV_BYTES } from "@alternance-kit/domain/candidate-file";
import type { Problem, Upload } from "@alternance-kit/sdk/types";
import type { PagesDeps } from "../pages-deps.js";
import { originOf } from "../service-access.js";
import type { AnswerField } from "./question-fields.js";
import type { ArrivingFile } from "./read-form.js";

/** The file that a question asks for, sent before the application that names it. */
export type AnswerUpload =
  | { status: "uploaded"; id: string }
  | { status: "refused"; field: AnswerField; problem: Problem };

/**
 * Sends the file of a question the way any page's script does, in one piece: tus asks for its length first, so it is held until it has come,
 * as far as a file may weigh.
 */
export async function uploadAnswer(
  deps: PagesDeps,
  request: Request,
  key: string,
  field: AnswerField,
  { fileName, contentType, content }: ArrivingFile,
): Promise<AnswerUpload> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes <= MAX_CV_BYTES) chunks.push(chunk);
  }
  const url = new URL("/v1/uploads", deps.publicUrl);
  url.searchParams.set("key", key);
  const answer = await deps.fetch(
    new Request(url, {
      method: "POST",
      headers: {
        "tus-resumable": "1.0.0",
        "upload-length": String(bytes),
        "upload-metadata": `filename ${base64(fileName)},filetype ${base64(contentType)}`,
        "content-type": "application/offset+octet-stream",
        ...originOf(deps, request),
      },
      // What weighs too much is refused by its length.
      body: bytes > MAX_CV_BYTES ? null : new Blob(chunks),
    }),
  );
  const told: unknown = await answer.json();
  // Safe: the service answers one or the other, by its status.
  return answer.ok
    ? { status: "uploaded", id: (told as Upload).id }
    : { status: "refused", field, problem: told as Problem };
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");
