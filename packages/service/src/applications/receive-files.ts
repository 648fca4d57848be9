import type { UploadedFiles } from "@alternance-kit/contract/upload";
import type { BatchItem } from "drizzle-orm/batch";
import { AppError, refuseField } from "../app-error.js";
import type { Principal } from "../http/principal.js";
import { uploadGone, uploadIncomplete } from "../uploads/refusals.js";
import { keyOfUpload, type UploadStore } from "../uploads/uploads.store.js";
import type { VirusScanner } from "../virus-scan/virus-scanner.js";
import type { CvStore } from "./cv-store.js";
import { readSubmission, type WordsPart } from "./read-submission.js";
import type { ReceivedFile } from "./received-file.js";
import { refuseFile } from "./refuse-file.js";
import { safeFileName } from "./safe-file-name.js";
import { scanFile } from "./scan-cv.js";

export interface ReceiveFilesDeps {
  cvs: CvStore;
  scanner: VirusScanner | undefined;
  uploads: Pick<UploadStore, "find" | "use">;
  now(): Date;
}

export interface ReceivedFiles {
  cv: ReceivedFile;
  document: ReceivedFile | undefined;
}

/** What a candidate sent, in either way: the words, and the files once they are asked for. */
export interface Submission {
  /** The JSON, unchecked. */
  body: unknown;
  /** What tells a repetition of this request from another, beside its words. */
  fingerprint: readonly string[];
  /**
   * The files, looked into for viruses; `named` is the parsed `files` of the words.
   * @throws {AppError} `file_missing`, `file_infected`, `upload_not_found`, `upload_incomplete`, `validation_failed`
   */
  files(named: UploadedFiles | undefined): Promise<ReceivedFiles>;
  /** One more file, by its upload, for the field of `pointer`. @throws {AppError} `upload_not_found`, `upload_incomplete` */
  take(pointer: string, uploadId: string): Promise<ReceivedFile>;
  /** For the batch that names the files: uses up the uploads that were taken. */
  claim(): BatchItem<"sqlite">[];
  /** Removes what came with the request, once it is known that nothing of it is kept. Uploads stay: they may be named again. */
  discard(): Promise<void>;
}

/** The files at their largest, the words and the multipart's own lines. */
const MAX_BODY_BYTES = 11 * 1024 * 1024;

/**
 * Receives what a candidate sends with their files: as multipart, the files in it; or as JSON, the files uploaded before.
 * What came in a multipart body is on the disk when this answers.
 * @param as which part holds the words, and the id of what is to be made of them
 * @throws {AppError} `malformed_multipart`, `malformed_json`, `unsupported_media_type`, `file_missing`, `file_empty`, `file_too_large`,
 * `file_type_refused`, `file_content_mismatch`
 */
export async function receiveFiles(
  deps: ReceiveFilesDeps,
  principal: Principal,
  request: Request,
  as: { part: WordsPart; id: string },
): Promise<Submission> {
  const { take, claim } = takenUploads(deps, principal, request);
  if (isJson(request))
    return {
      body: await request.json().catch(malformedJson),
      fingerprint: [],
      async files(named) {
        if (!named) throw refuseFile("/files/cv", "file_missing");
        const cv = await take("/files/cv", named.cv);
        const document =
          named.document === undefined ? undefined : await take("/files/document", named.document);
        return { cv, document };
      },
      take,
      claim,
      discard: async () => {},
    };

  if (Number(request.headers.get("content-length")) > MAX_BODY_BYTES)
    throw refuseFile("/cv", "file_too_large");
  const keys: string[] = [];
  const discard = async () => {
    for (const key of keys) await deps.cvs.remove(key);
  };
  try {
    const { words, files } = await readSubmission(request, as.part, async ({ part, ...file }) => {
      const stored = await deps.cvs.save(`${part}/${as.id}`, file.type, `/${part}`, file.content);
      keys.push(stored.key);
      return { ...stored, fileName: safeFileName(file.fileName), contentType: file.type };
    });
    const { cv, document } = files;
    const scanned = async (file: typeof cv, pointer: string) => ({
      ...file,
      scan: await scanFile(deps, file.key, pointer),
    });
    return {
      body: words,
      fingerprint: [cv.sha256, ...(document ? [document.sha256] : [])],
      async files(named) {
        if (named)
          throw refuseField("/files", "must_be_empty", "The files are parts of this body: name no upload.");
        return {
          cv: await scanned(cv, "/cv"),
          document: document && (await scanned(document, "/document")),
        };
      },
      take,
      claim,
      discard,
    };
  } catch (error) {
    await discard();
    throw error;
  }
}

/**
 * The same request, whose body is held if it is words alone: while it arrives, nothing waits for it. Words that are cut on the way without a
 * word would else keep whoever sends them again, under the same idempotency key, from being heard.
 * @throws {AppError} `malformed_json`
 */
export async function heldIfWords(request: Request): Promise<Request> {
  if (!isJson(request)) return request;
  const { url, method, headers } = request;
  return new Request(url, { method, headers, body: await request.arrayBuffer().catch(malformedJson) });
}

const isJson = (request: Request): boolean =>
  /^application\/json\b/i.test(request.headers.get("content-type") ?? "");

/** Of the key and the page that asks, and of nobody else. */
function takenUploads(
  { uploads, now }: ReceiveFilesDeps,
  { keyId }: Principal,
  request: Request,
): Pick<Submission, "take" | "claim"> {
  const taken = new Set<string>();
  const owner = { keyId, origin: request.headers.get("origin") };
  return {
    async take(pointer, uploadId) {
      const upload = taken.has(uploadId) ? undefined : await uploads.find(owner, uploadId, now());
      if (!upload) throw uploadGone(pointer);
      const { id, fileName, contentType, sizeBytes, receivedBytes, sha256, scan } = upload;
      if (sha256 === null) throw uploadIncomplete(pointer, receivedBytes, sizeBytes);
      taken.add(id);
      return { key: keyOfUpload(id), fileName, contentType, sizeBytes, sha256, scan };
    },
    claim: () => [...taken].flatMap((id) => uploads.use(id)),
  };
}

function malformedJson(): never {
  throw new AppError(
    "malformed_json",
    "The body must be one JSON value: check its quotes, commas and braces.",
  );
}
