import type { CreateOptions, Http, RequestOptions } from "../http.js";
import { newIdempotencyKey } from "../idempotency-key.js";
import { eachOf } from "../pages.js";
import type {
  Application,
  ApplicationChallenge,
  ApplicationReceipt,
  ApplicationSearch,
  NewApplication,
  UploadedFiles,
} from "../types.js";
import { type UploadProgress, xhrFetch } from "../xhr-fetch.js";
import { applicationDesk } from "./application-desk.js";
import { applicationPipeline } from "./application-pipeline.js";

export type Applications = ReturnType<typeof applications>;

export interface SubmitOptions extends CreateOptions {
  /** The CV's name, where the Blob has none of its own; its extension must be `.pdf` or `.docx`. */
  fileName?: string;
  /** A second file: a cover letter, a transcript, a portfolio; PDF or DOCX, at most 5 MiB. */
  document?: File | undefined;
  /** Told as the upload goes on; in browsers only, which alone can tell. */
  onProgress?: (progress: UploadProgress) => void;
}

/** What a publishable key may ask of applications; the part a visitor's page needs. */
export const publicApplications = (http: Http) => ({
  /**
   * A challenge to solve before applying with a publishable key; its solution is the application's `proof`.
   * `@alternance-kit/core/proven-applications` asks for it, solves it and sends it by itself.
   *
   * @throws {ApiError} `too_many_requests`
   */
  challenge: ({ signal }: RequestOptions = {}) =>
    http<ApplicationChallenge>("/v1/application-challenges", { signal }),

  /**
   * Submits an application to an offer, with the candidate's CV.
   *
   * @param cv PDF or DOCX, at most 5 MiB; in Node, `await openAsBlob("cv.pdf", { type: "application/pdf" })`
   * @returns the receipt: `reference` is what the candidate keeps
   * @throws {ApiError} `validation_failed` (with `errors`), `offer_not_found`, `offer_closed`, `file_missing`, `file_empty`,
   * `file_too_large`, `file_type_refused`, `file_content_mismatch`, `file_infected`, `proof_refused`, `too_many_requests`
   */
  submit: (
    application: NewApplication,
    cv: Blob | File,
    { signal, idempotencyKey = newIdempotencyKey(), fileName, document, onProgress }: SubmitOptions = {},
  ) => {
    const form = new FormData();
    form.set("application", JSON.stringify(application));
    form.set("cv", cv, fileName ?? ("name" in cv ? cv.name : "cv"));
    if (document) form.set("document", document);
    const fetch = onProgress && "XMLHttpRequest" in globalThis ? xhrFetch(onProgress) : undefined;
    return http<ApplicationReceipt>("/v1/applications", {
      method: "POST",
      form,
      signal,
      idempotencyKey,
      fetch,
    });
  },

  /**
   * Submits an application whose files were sent before, by `uploads.send`; its `files` name them.
   *
   * @throws {ApiError} as `submit` does, and `upload_not_found` (send the file again), `upload_incomplete`
   */
  submitUploaded: (
    application: NewApplication & { files: UploadedFiles },
    { signal, idempotencyKey = newIdempotencyKey() }: CreateOptions = {},
  ) =>
    http<ApplicationReceipt>("/v1/applications", {
      method: "POST",
      json: application,
      signal,
      idempotencyKey,
    }),
});

/** What a publishable key may, and what a secret one may besides. */
export const applications = (http: Http) => {
  const pipeline = applicationPipeline(http);
  return {
    ...publicApplications(http),
    ...pipeline,
    ...applicationDesk(http),

    /** Every application that matches, over all pages. */
    listAll: (query: ApplicationSearch = {}, options?: RequestOptions): AsyncGenerator<Application, void> =>
      eachOf((from) => pipeline.list({ ...query, ...from }, options)),
  };
};
