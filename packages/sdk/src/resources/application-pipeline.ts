import { type Download, readDownload } from "../download.js";
import type { CreateOptions, Http, RequestOptions } from "../http.js";
import { newIdempotencyKey } from "../idempotency-key.js";
import { eachOf } from "../pages.js";
import type {
  Application,
  ApplicationExportSearch,
  ApplicationMove,
  ApplicationNote,
  ApplicationPage,
  ApplicationSearch,
  InterviewProposal,
  NewApplicationNote,
  NewMessage,
} from "../types.js";

export type ApplicationPipeline = ReturnType<typeof applicationPipeline>;

const pathOf = (id: string) => `/v1/applications/${encodeURIComponent(id)}`;

/** What a company's people do of the applications it gets. All need its secret key, or a client session with the scope named. */
export const applicationPipeline = (http: Http) => {
  const list = ({ ...query }: ApplicationSearch = {}, { signal }: RequestOptions = {}) =>
    http<ApplicationPage>("/v1/applications", { query, signal });

  return {
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

    /**
     * Notes something for the company and the operator. Scope: `applications:note`.
     *
     * @throws {ApiError} `application_not_found`, `not_permitted`, `validation_failed`
     */
    addNote: (
      id: string,
      note: NewApplicationNote,
      { signal, idempotencyKey = newIdempotencyKey() }: CreateOptions = {},
    ) => http<ApplicationNote>(`${pathOf(id)}/notes`, { method: "POST", json: note, signal, idempotencyKey }),

    /**
     * Proposes one to five slots for an interview, in place of any before: the application moves to `interview`, and the candidate is written to.
     * Scopes: `applications:read` and `applications:move`.
     *
     * @param proposal instants in UTC; a `place`, the https `url` of a video call, or both
     * @throws {ApiError} `application_not_found`, `interview_refused`, `not_permitted`, `validation_failed`
     */
    proposeInterview: (id: string, proposal: InterviewProposal, { signal }: RequestOptions = {}) =>
      http<Application>(`${pathOf(id)}/interview`, { method: "PUT", json: proposal, signal }),

    /**
     * The interview that the candidate chose, as a file of iCalendar. Scope: `applications:read`.
     *
     * @throws {ApiError} `application_not_found`, `interview_not_found`, `not_permitted`
     */
    interviewCalendar: (id: string, { signal }: RequestOptions = {}) =>
      http<Download>(`${pathOf(id)}/interview.ics`, { signal, read: readDownload }),

    /**
     * The applications that match, over all pages, as a spreadsheet (CSV, UTF-8). Scope: `applications:read`.
     *
     * @throws {ApiError} `validation_failed`
     */
    exportCsv: ({ ...query }: ApplicationExportSearch = {}, { signal }: RequestOptions = {}) =>
      http<Download>("/v1/applications/export.csv", { query, signal, read: readDownload }),
  };
};
