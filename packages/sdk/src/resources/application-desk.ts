import { type Download, readDownload } from "../download.js";
import type { CreateOptions, Http, RequestOptions } from "../http.js";
import { newIdempotencyKey } from "../idempotency-key.js";
import type {
  Application,
  ApplicationNote,
  InterviewProposal,
  NewApplicationNote,
  NewMessage,
} from "../types.js";

export type ApplicationDesk = ReturnType<typeof applicationDesk>;

const pathOf = (id: string) => `/v1/applications/${encodeURIComponent(id)}`;

/** What a company's people do of one application beside moving it. All need its secret key, or a client session with the scope named. */
export const applicationDesk = (http: Http) => ({
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
});
