import { type Download, readDownload } from "../download.js";
import type { CreateOptions, Http, HttpRequest, RequestOptions } from "../http.js";
import { newIdempotencyKey } from "../idempotency-key.js";
import type {
  CandidateApplication,
  CandidateErasure,
  CandidateLinkReceipt,
  CandidateSession,
  CandidateSpace as CandidateSpaceData,
  ConsentChange,
  DocumentKind,
  NewCandidateLink,
  NewMessage,
  PersonChange,
} from "../types.js";

export type CandidateLinks = ReturnType<typeof candidateLinks>;
export type CandidateSessions = ReturnType<typeof candidateSessions>;
export type CandidateSpace = ReturnType<typeof candidateSpace>;

export const candidateLinks = (http: Http) => ({
  /**
   * Has a candidate sent the link to their space: it leads to `pageUrl`, of an origin of the key, with `#alternance-candidate=` and a token.
   * Works with a publishable key. The answer is the same whether anything is kept of the address or not.
   *
   * @throws {ApiError} `validation_failed` (with `errors`), `too_many_requests`
   */
  request: (link: NewCandidateLink, { signal }: RequestOptions = {}) =>
    http<CandidateLinkReceipt>("/v1/candidate-links", { method: "POST", json: link, signal }),
});

export const candidateSessions = (http: Http) => ({
  /**
   * Exchanges the token of a candidate's link for a session of an hour: give its `token` to `candidateSpace`, and keep it in memory alone.
   *
   * @throws {ApiError} `candidate_link_gone` when the link was used, is too old, or leads to what was erased
   */
  exchange: (token: string, { signal }: RequestOptions = {}) =>
    http<CandidateSession>("/v1/candidate-sessions", { method: "POST", json: { token }, signal }),
});

/**
 * All that is kept of a candidate, for them alone, with the session's token beside the page's publishable key. Every verb throws `ApiError`
 * with `candidate_session_expired` when the session is over, or nothing is kept any more.
 */
export const candidateSpace = (http: Http, token: string) => {
  const headers = { Authorization: `Bearer ${token}` };
  const ask = <T>(path: string, request?: HttpRequest<T>) =>
    http<T>(`/v1/candidate-space${path}`, { headers, ...request });
  const post = <T>(path: string, request?: HttpRequest<T>) => ask<T>(path, { method: "POST", ...request });
  const pathOf = (id: string) => `/applications/${encodeURIComponent(id)}`;

  return {
    /** The person, their applications (the latest first), and their profile of the pool. */
    retrieve: ({ signal }: RequestOptions = {}) => ask<CandidateSpaceData>("", { signal }),

    /** Withdraws an application; the company is told. @throws {ApiError} `application_not_found`, `application_move_refused` */
    withdraw: (id: string, { signal }: RequestOptions = {}) =>
      post<CandidateApplication>(`${pathOf(id)}/withdraw`, { signal }),

    /** Erases an application. @throws {ApiError} `application_not_found`, `application_kept` once a contract is made of it */
    erase: (id: string, { signal }: RequestOptions = {}) =>
      post<CandidateErasure>(`${pathOf(id)}/erase`, { signal }),

    /** Erases all that may be, and says what must stay. */
    eraseAll: ({ signal }: RequestOptions = {}) => post<CandidateErasure>("/erase", { signal }),

    /**
     * Writes to the company, which gets it by e-mail too.
     *
     * @throws {ApiError} `application_not_found`, `application_ended`, `too_many_requests`, `validation_failed`
     */
    sendMessage: (
      id: string,
      message: NewMessage,
      { signal, idempotencyKey = newIdempotencyKey() }: CreateOptions = {},
    ) => post<CandidateApplication>(`${pathOf(id)}/messages`, { json: message, signal, idempotencyKey }),

    /**
     * Chooses one of `interview.slots`, by its place from 0.
     *
     * @throws {ApiError} `application_not_found`, `interview_not_found`, `slot_refused`
     */
    chooseSlot: (id: string, slot: number, { signal }: RequestOptions = {}) =>
      post<CandidateApplication>(`${pathOf(id)}/interview`, { json: { slot }, signal }),

    /**
     * A file of an application, byte for byte: take `body` or `bytes()`, once.
     *
     * @throws {ApiError} `application_not_found`, `document_not_found`, `cv_infected`
     */
    downloadDocument: (id: string, kind: DocumentKind, { signal }: RequestOptions = {}) =>
      ask<Download>(`${pathOf(id)}/documents/${kind}`, { signal, read: readDownload }),

    /** Puts the name or the phone right, everywhere; `phone: null` has it forgotten. @throws {ApiError} `validation_failed` */
    rectify: (change: PersonChange, { signal }: RequestOptions = {}) =>
      ask<CandidateSpaceData>("/person", { method: "PATCH", json: change, signal }),

    /** Gives a consent of an application, or withdraws it. @throws {ApiError} `application_not_found`, `validation_failed` */
    setConsent: (
      id: string,
      purpose: "school" | "pool" | "alerts" | "disability",
      change: ConsentChange,
      { signal }: RequestOptions = {},
    ) =>
      ask<CandidateApplication>(`${pathOf(id)}/consents/${purpose}`, { method: "PUT", json: change, signal }),

    /** All that is kept, as JSON and files, in a ZIP archive: take `body` or `bytes()`, once. */
    export: ({ signal }: RequestOptions = {}) => ask<Download>("/export.zip", { signal, read: readDownload }),

    /** Ends every use but that of the applications sent: the candidate leaves the pool and gets no more alerts. */
    object: ({ signal }: RequestOptions = {}) => post<CandidateSpaceData>("/objection", { signal }),
  };
};
