import { type Download, readDownload } from "../download.js";
import type { CreateOptions, Http, RequestOptions } from "../http.js";
import { newIdempotencyKey } from "../idempotency-key.js";
import type {
  Application,
  ApplicationExportSearch,
  ApplicationNote,
  InterviewProposal,
  NewApplicationNote,
} from "../types.js";

const pathOf = (id: string) => `/v1/applications/${encodeURIComponent(id)}`;

/** What a company's people do of the applications it gets. All need its secret key, or a client session with the scope named. */
export const applicationPipeline = (http: Http) => ({
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
});
