import { PROBLEMS, type Problem, type ProblemCode } from "@alternance-kit/contract/problem";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { AppError } from "../app-error.js";
import { withoutParameters } from "../db/without-parameters.js";
import type { HttpEnv } from "./principal.js";

/** What the service tells of a failure nobody foresaw. The message stays here: an answer never holds it. */
export type ReportFailure = (failure: { requestId: string; error: unknown }) => void;

/** Any error as an RFC 9457 answer. A deliberate one says what to change; an unknown one says nothing but its request's id. */
export function problemResponse(
  error: unknown,
  c: Context<HttpEnv>,
  publicUrl: string,
  report: ReportFailure,
): Response {
  const known = asAppError(error);
  if (!known) report({ requestId: c.var.requestId, error: withoutParameters(error) });
  return respond(
    c,
    publicUrl,
    known ??
      new AppError("internal", "The service failed. Try again; if it lasts, give us the request's id."),
  );
}

function respond(
  c: Context<HttpEnv>,
  publicUrl: string,
  { code, message, errors, retryAt }: AppError,
): Response {
  const { status, title } = PROBLEMS[code];
  const problem: Problem = {
    type: problemType(publicUrl, code),
    title,
    status,
    code,
    detail: message,
    instance: c.req.path,
    requestId: c.var.requestId,
    ...(errors.length ? { errors: [...errors] } : {}),
  };
  return c.body(JSON.stringify(problem), status, {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    ...(code === "idempotency_in_progress" || status === 503 ? { "retry-after": "1" } : {}),
    ...(status === 429 ? { "retry-after": retryAt?.toUTCString() ?? "3600" } : {}),
    ...(status === 401 ? { "www-authenticate": 'Bearer realm="alternance-kit"' } : {}),
  });
}

export const problemType = (publicUrl: string, code: ProblemCode): string => `${publicUrl}/problems/${code}`;

/** Hono's own refusals, in our terms. */
function asAppError(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  if (!(error instanceof HTTPException)) return undefined;
  switch (error.status) {
    case 400:
      return new AppError(
        "malformed_json",
        "The body must be one JSON value: check its quotes, commas and braces.",
      );
    case 413:
      return new AppError("body_too_large", "The body is over 100 kB, the most this operation takes.");
    case 415:
      return new AppError(
        "unsupported_media_type",
        "Send the body with the media type that the operation declares: see /docs.",
      );
    default:
      return undefined;
  }
}
