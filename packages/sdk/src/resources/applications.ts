import { type Download, readDownload } from "../download.js";
import type { CreateOptions, Http, RequestOptions } from "../http.js";
import { newIdempotencyKey } from "../idempotency-key.js";
import { eachOf } from "../pages.js";
import type {
  Application,
  ApplicationChallenge,
  ApplicationMove,
  ApplicationPage,
  ApplicationReceipt,
  ApplicationSearch,
  NewApplication,
  NewMessage,
  UploadedFiles,
} from "../types.js";
import { type UploadProgress, xhrFetch } from "../xhr-fetch.js";
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

const pathOf = (id: string) => `/v1/applications/${encodeURIComponent(id)}`;

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

export const applications = (http: Http) => {
  const list = ({ ...query }: ApplicationSearch = {}, { signal }: RequestOptions = {}) =>
    http<ApplicationPage>("/v1/applications", { query, signal });

  return {
    ...publicApplications(http),
    ...applicationPipeline(http),

    /**
     * The applications to the key's company's offers, or those that came from its own pages; the latest first. Needs a secret key, as all that
     * follows does, or a client session: its scopes are `applications:read`, and to move one `applications:move` too.
     *
     * @throws {ApiError} `secret_key_required`, `cursor_invalid`, `validation_failed`
     */
    list,

    /** Every application that matches, over all pages. */
    listAll: (query: ApplicationSearch = {}, options?: RequestOptions): AsyncGenerator<Application, void> =>
      eachOf((from) => list({ ...query, ...from }, options)),

    /**
     * An application with its history; what the key's partner may not see is null. Needs a secret key.
     *
     * @throws {ApiError} `application_not_found`, `secret_key_required`
     */
    retrieve: (id: string, { signal }: RequestOptions = {}) => http<Application>(pathOf(id), { signal }),

    /**
     * Moves an application on: to `screening`, `interview`, `offered`, `placed` or `declined`. Needs the secret key of the offer's company.
     *
     * @throws {ApiError} `application_not_found`, `application_move_refused`, `validation_failed`, `not_permitted`
     */
    move: (id: string, move: ApplicationMove, { signal }: RequestOptions = {}) =>
      http<Application>(`${pathOf(id)}/move`, { method: "POST", json: move, signal }),

    /**
     * Writes to a candidate about their application; they get it by e-mail too. Needs the secret key of the offer's company, or a client
     * session with `applications:note`.
     *
     * @throws {ApiError} `application_not_found`, `application_ended`, `too_many_requests`, `validation_failed`, `not_permitted`
     */
    sendMessage: (
      id: string,
      message: NewMessage,
      { signal, idempotencyKey = newIdempotencyKey() }: CreateOptions = {},
    ) =>
      http<Application>(`${pathOf(id)}/messages`, {
        method: "POST",
        json: message,
        signal,
        idempotencyKey,
      }),

    /**
     * The candidate's file, byte for byte. Needs the secret key of the offer's company.
     * The answer is a stream: take `body` or `bytes()`, once.
     *
     * @throws {ApiError} `application_not_found`, `cv_not_found`, `not_permitted`, `secret_key_required`
     */
    downloadCv: (id: string, { signal }: RequestOptions = {}) =>
      http<Download>(`${pathOf(id)}/cv`, { signal, read: readDownload }),

    /**
     * The second document, byte for byte, as the CV is.
     *
     * @throws {ApiError} `application_not_found`, `document_not_found`, `not_permitted`, `secret_key_required`
     */
    downloadDocument: (id: string, { signal }: RequestOptions = {}) =>
      http<Download>(`${pathOf(id)}/document`, { signal, read: readDownload }),

    /**
     * The file that a question of the offer asked for, byte for byte, as the CV is.
     *
     * @throws {ApiError} `application_not_found`, `document_not_found`, `not_permitted`, `secret_key_required`
     */
    downloadAnswerFile: (id: string, { signal }: RequestOptions = {}) =>
      http<Download>(`${pathOf(id)}/answer-file`, { signal, read: readDownload }),
  };
};
