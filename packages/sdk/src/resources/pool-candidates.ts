import { type Download, readDownload } from "../download.js";
import type { CreateOptions, Http, RequestOptions } from "../http.js";
import { newIdempotencyKey } from "../idempotency-key.js";
import { eachOf } from "../pages.js";
import type {
  NewPoolCandidate,
  PoolCandidate,
  PoolCandidatePage,
  PoolCandidateSearch,
  PoolReceipt,
  Proposal,
  UploadedFiles,
} from "../types.js";

export type PoolCandidates = ReturnType<typeof poolCandidates>;

export interface SubmitCandidateOptions extends CreateOptions {
  /** The CV's name, where the Blob has none of its own; its extension must be `.pdf` or `.docx`. */
  fileName?: string;
  /** A second file: a cover letter, a transcript, a portfolio; PDF or DOCX, at most 5 MiB. */
  document?: File | undefined;
}

const pathOf = (id: string) => `/v1/pool-candidates/${encodeURIComponent(id)}`;

/** What a publishable key may ask of the pool; the part a visitor's page needs. */
export const publicPoolCandidates = (http: Http) => ({
  /**
   * Enters a spontaneous candidate into the pool, with their CV. One person has one profile: sent again, it takes the place of what was there.
   *
   * @param cv PDF or DOCX, at most 5 MiB
   * @throws {ApiError} `validation_failed` (with `errors`), `file_missing`, `file_empty`, `file_too_large`, `file_type_refused`,
   * `file_content_mismatch`, `file_infected`, `proof_refused`, `too_many_requests`
   */
  submit: (
    candidate: NewPoolCandidate,
    cv: Blob | File,
    { signal, idempotencyKey = newIdempotencyKey(), fileName, document }: SubmitCandidateOptions = {},
  ) => {
    const form = new FormData();
    form.set("candidate", JSON.stringify(candidate));
    form.set("cv", cv, fileName ?? ("name" in cv ? cv.name : "cv"));
    if (document) form.set("document", document);
    return http<PoolReceipt>("/v1/pool-candidates", { method: "POST", form, signal, idempotencyKey });
  },

  /**
   * Enters a candidate whose files were sent before, by `uploads.send`; `files` names them.
   *
   * @throws {ApiError} as `submit` does, and `upload_not_found` (send the file again), `upload_incomplete`
   */
  submitUploaded: (
    candidate: NewPoolCandidate & { files: UploadedFiles },
    { signal, idempotencyKey = newIdempotencyKey() }: CreateOptions = {},
  ) => http<PoolReceipt>("/v1/pool-candidates", { method: "POST", json: candidate, signal, idempotencyKey }),
});

export const poolCandidates = (http: Http) => {
  const list = ({ ...query }: PoolCandidateSearch = {}, { signal }: RequestOptions = {}) =>
    http<PoolCandidatePage>("/v1/pool-candidates", { query, signal });

  return {
    ...publicPoolCandidates(http),

    /**
     * The candidates of the pool, the latest first: all to the operator; to a school, those from its own pages who agreed to it.
     * Needs a secret key, as all that follows does.
     *
     * @throws {ApiError} `secret_key_required`, `not_permitted`, `cursor_invalid`, `validation_failed`
     */
    list,

    /** Every candidate that matches, over all pages. */
    listAll: (
      query: PoolCandidateSearch = {},
      options?: RequestOptions,
    ): AsyncGenerator<PoolCandidate, void> => eachOf((from) => list({ ...query, ...from }, options)),

    /**
     * A candidate; what the key's partner may not see is null.
     *
     * @throws {ApiError} `pool_candidate_not_found`, `not_permitted`, `secret_key_required`
     */
    retrieve: (id: string, { signal }: RequestOptions = {}) => http<PoolCandidate>(pathOf(id), { signal }),

    /**
     * Makes an application to an offer of a candidate's profile, and tells them. Needs the operator's key.
     *
     * @throws {ApiError} `pool_candidate_not_found`, `offer_not_found`, `offer_closed`, `already_applied`, `guardian_awaited`,
     * `cv_infected`, `not_permitted`
     */
    propose: (
      id: string,
      offerId: string,
      { signal, idempotencyKey = newIdempotencyKey() }: CreateOptions = {},
    ) =>
      http<Proposal>(`${pathOf(id)}/proposals`, {
        method: "POST",
        json: { offerId },
        signal,
        idempotencyKey,
      }),

    /**
     * The candidate's CV, byte for byte. Needs the operator's key. The answer is a stream: take `body` or `bytes()`, once.
     *
     * @throws {ApiError} `pool_candidate_not_found`, `cv_not_found`, `cv_infected`, `not_permitted`
     */
    downloadCv: (id: string, { signal }: RequestOptions = {}) =>
      http<Download>(`${pathOf(id)}/cv`, { signal, read: readDownload }),

    /**
     * The second file, byte for byte, as the CV is.
     *
     * @throws {ApiError} `pool_candidate_not_found`, `document_not_found`, `cv_infected`, `not_permitted`
     */
    downloadDocument: (id: string, { signal }: RequestOptions = {}) =>
      http<Download>(`${pathOf(id)}/document`, { signal, read: readDownload }),
  };
};
