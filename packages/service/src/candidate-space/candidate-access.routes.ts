import {
  CandidateLinkReceipt,
  CandidateSession,
  NewCandidateLink,
  NewCandidateSession,
} from "@alternance-kit/contract/candidate-space";
import { createRoute, z } from "@hono/zod-openapi";
import { ANY_KEY, answer, body, keyParam, problems, router } from "../http/openapi.js";
import { type OpenCandidateSessionDeps, openCandidateSession } from "./open-candidate-session.js";
import { type RequestCandidateLinkDeps, requestCandidateLink } from "./request-candidate-link.js";

const tags = ["Candidate space"];

const request = createRoute({
  method: "post",
  path: "/candidate-links",
  operationId: "requestCandidateLink",
  tags,
  summary: "Have a candidate sent the link to their space",
  description:
    "The link leads to `pageUrl` with `#alternance-candidate=` and a token, which works for thirty minutes, once. The answer is the same whether anything is kept of the address or not.",
  security: ANY_KEY,
  request: { query: z.strictObject(keyParam), body: body(NewCandidateLink) },
  responses: {
    202: answer("Accepted: who is known gets an e-mail.", CandidateLinkReceipt),
    ...problems(
      "validation_failed",
      "malformed_json",
      "unsupported_media_type",
      "body_too_large",
      "too_many_requests",
    ),
  },
});

const exchange = createRoute({
  method: "post",
  path: "/candidate-sessions",
  operationId: "openCandidateSession",
  tags,
  summary: "Exchange the token of a candidate's link for a session of an hour",
  description:
    "The link that was asked for works once; the token of the candidate's own page (`/my-application/…`) as long as that page opens. The session is for this key alone.",
  security: ANY_KEY,
  request: { query: z.strictObject(keyParam), body: body(NewCandidateSession) },
  responses: {
    201: answer("The session.", CandidateSession),
    ...problems(
      "validation_failed",
      "malformed_json",
      "unsupported_media_type",
      "body_too_large",
      "candidate_link_gone",
    ),
  },
});

export type CandidateAccessRoutesDeps = RequestCandidateLinkDeps & OpenCandidateSessionDeps;

/** How candidates come in. */
export function candidateAccessRoutes(deps: CandidateAccessRoutesDeps) {
  const routes = router();
  routes.openapi(request, async (c) => {
    const from = { principal: c.var.principal, origin: c.req.header("origin") ?? null };
    return c.json(await requestCandidateLink(deps, from, c.req.valid("json")), 202);
  });
  routes.openapi(exchange, async (c) => {
    const session = await openCandidateSession(deps, c.var.principal.keyId, c.req.valid("json").token);
    return c.json(session, 201, { "cache-control": "no-store" });
  });
  return routes;
}
