import type { MiddlewareHandler } from "hono";
import { AppError } from "../app-error.js";
import { bearerOf } from "../http/bearer.js";
import type { HttpEnv } from "../http/principal.js";
import { hashLinkToken } from "../mail/link-token.js";
import type { CandidateAccessStore } from "./candidate-access.store.js";
import { looksLikeCandidate } from "./candidate-tokens.js";

export interface CandidateOnlyDeps {
  candidateAccess: Pick<CandidateAccessStore, "findSession">;
  now(): Date;
}

/** The page's key says whose page it is; the candidate's session, who is in. */
export const CANDIDATE = [{ publishableKey: [], candidateSession: [] }];

/** Keeps a route to candidates who are in, each to what is their own; nobody keeps its answers. */
export const candidateOnly =
  ({ candidateAccess, now }: CandidateOnlyDeps): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const token = bearerOf(c.req.header("authorization"));
    const emailFolded =
      token !== undefined && looksLikeCandidate(token)
        ? await candidateAccess.findSession(hashLinkToken(token), c.var.principal.keyId, now())
        : undefined;
    if (emailFolded === undefined) throw sessionExpired();
    c.set("candidate", { emailFolded });
    await next();
    c.res.headers.set("cache-control", "private, no-store");
  };

export const sessionExpired = () =>
  new AppError(
    "candidate_session_expired",
    "Send the token of `POST /v1/candidate-sessions` as `Authorization: Bearer ca_…`, beside the key it was opened with; it lives an hour.",
  );
