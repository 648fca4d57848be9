import { isApiError } from "@alternance-kit/sdk/errors";
import { newIdempotencyKey } from "@alternance-kit/sdk/idempotency-key";
import type { ApplicationProof, ApplicationReceipt, PoolReceipt } from "@alternance-kit/sdk/types";
import { keyPerContent } from "../key-per-content.js";
import { isFileAsked } from "./answers.js";
import type { ApplicationFormOptions, ApplicationFormPorts } from "./application-form.port.js";
import type { ApplicationEntries, ApplicationFiles, FileKind } from "./application-form.state.js";
import type { Bringing } from "./bringing.js";
import { newApplication, newPoolCandidate, type Origin, type UploadedIds } from "./new-submission.js";
import { createUploadedFiles, type Progress } from "./uploaded-files.js";

export type Receipt = ApplicationReceipt | PoolReceipt;

export interface Submission {
  /** Sends files, then what was typed. What the service has of it already is not sent again. */
  hand(
    entered: ApplicationEntries,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<Receipt>;
  /** The file that was on its way when it was refused, if one was. */
  currentFile(): FileKind | undefined;
}

export function createSubmission(options: ApplicationFormOptions, bringing: Bringing): Submission {
  const { use, newKey = newIdempotencyKey } = options;
  const uploaded = createUploadedFiles();
  const keyOf = keyPerContent(newKey);
  let origin: Origin | undefined;

  async function submit(
    { applications, poolCandidates }: ApplicationFormPorts,
    entered: ApplicationEntries,
    ids: UploadedIds,
    signal: AbortSignal,
  ): Promise<Receipt> {
    origin ??= {
      language: options.language,
      pageUrl: options.pageUrl?.(),
      attribution: options.attribution?.(),
    };
    if (use.kind === "offer") {
      const application = newApplication(use.offerId, entered, ids, origin);
      const request = { signal, idempotencyKey: keyOf(JSON.stringify(application)) };
      return proven((proof) => applications.submitUploaded({ ...application, ...proof }, request), signal);
    }
    if (!poolCandidates) throw new Error("The spontaneous use needs the port `poolCandidates`.");
    const candidate = newPoolCandidate(entered, ids, origin);
    const request = { signal, idempotencyKey: keyOf(JSON.stringify(candidate)) };
    return proven((proof) => poolCandidates.submitUploaded({ ...candidate, ...proof }, request), signal);
  }

  async function proven(
    send: (proof: { proof?: ApplicationProof }) => Promise<Receipt>,
    signal: AbortSignal,
  ): Promise<Receipt> {
    const proofs = await bringing.proofs();
    return proofs ? proofs.show((proof) => send({ proof }), signal) : send({});
  }

  return {
    currentFile: uploaded.current,

    async hand(entered, signal, onProgress) {
      for (let tries = 1; ; tries++) {
        const ports = await bringing.ports();
        signal.throwIfAborted();
        try {
          const ids = await uploaded.send(ports.uploads, wanted(entered), signal, onProgress);
          signal.throwIfAborted();
          return await submit(ports, entered, ids, signal);
        } catch (error) {
          if (!isGone(error) || tries > 1) throw error;
          uploaded.forget();
        }
      }
    },
  };
}

/** A file that answers a question which is no longer asked stays in the page. */
const wanted = ({ files, questions, values }: ApplicationEntries): ApplicationFiles => ({
  ...files,
  answer: isFileAsked(questions, values.answers) ? files.answer : undefined,
});

/** Whether the service has let go of an upload: it keeps them for a day. */
const isGone = (error: unknown): boolean =>
  isApiError(error) &&
  [error, ...error.errors].some(({ code }) => code === "upload_not_found" || code === "upload_incomplete");
