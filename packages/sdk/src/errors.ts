import type { FieldError, Problem, ProblemCode } from "./types.js";

/**
 * The service refused a request, and says why: RFC 9457 problem details.
 * `code` is stable and made to be switched on; `title` and `detail` are English texts that may change.
 */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ProblemCode;
  /** HTTP status, 400 to 599. */
  readonly status: number;
  readonly title: string;
  /** What to change. */
  readonly detail: string;
  /** To be quoted when asking for help: the service's log knows it. */
  readonly requestId: string;
  /** What is wrong, field by field (JSON Pointers into the body); empty when no field is to blame. */
  readonly errors: readonly FieldError[];

  constructor({ code, status, title, detail, requestId, errors = [] }: Problem) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.requestId = requestId;
    this.errors = errors;
  }
}

/**
 * No answer of the service was had: the network failed, the time ran out, or something in between answered (a proxy's HTML page).
 * `cause` is what was thrown underneath, where something was.
 */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
}

/** By name, not by class: two copies of this package may meet on one page. */
export const isApiError = (error: unknown): error is ApiError =>
  error instanceof Error && error.name === "ApiError";

/** By name, not by class: two copies of this package may meet on one page. */
export const isConnectionError = (error: unknown): error is ConnectionError =>
  error instanceof Error && error.name === "ConnectionError";
