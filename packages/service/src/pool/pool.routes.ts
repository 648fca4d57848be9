import {
  NewProposal,
  PoolCandidate,
  PoolCandidatePage,
  PoolCandidateQuery,
  PoolReceipt,
  Proposal,
} from "@alternance-kit/contract/pool-candidate";
import { createRoute, z } from "@hono/zod-openapi";
import { AppError } from "../app-error.js";
import type { CvStore } from "../applications/cv-store.js";
import { fileResponse } from "../applications/download-file.js";
import type { Cursors } from "../http/cursor.js";
import {
  ANY_KEY,
  answer,
  body,
  idempotencyHeader,
  idParam,
  keyParam,
  problems,
  router,
  SECRET_ONLY,
} from "../http/openapi.js";
import { linkToNext, toPage } from "../http/page.js";
import { requireKind, secretOnly } from "../http/principal.js";
import { poolSightOf, shownTo } from "./pool-sight.js";
import type { FileKind } from "./profile.js";
import type { ProfileStore } from "./profiles.store.js";
import { noPoolCandidate, type ProposeDeps, propose } from "./propose.js";
import { type SubmitPoolCandidateDeps, submitPoolCandidate } from "./submit-pool-candidate.js";

const tags = ["Pool"];

const submit = createRoute({
  method: "post",
  path: "/pool-candidates",
  operationId: "submitPoolCandidate",
  tags,
  summary: "Enter the pool, with a CV: a spontaneous candidate",
  description:
    "For a page that collects candidates for the whole programme. Multipart, or JSON that names uploads. One person (by their e-mail) has one profile: sent again, it takes the place of what was there, and they are told. Kept for two years after the last contact. With a publishable key, `proof` is required.",
  security: ANY_KEY,
  request: {
    query: z.strictObject(keyParam),
    headers: idempotencyHeader,
    body: {
      required: true,
      content: {
        "multipart/form-data": {
          schema: {
            type: "object",
            required: ["candidate", "cv"],
            properties: {
              candidate: { $ref: "#/components/schemas/NewPoolCandidate" },
              cv: {
                type: "string",
                contentMediaType: "application/octet-stream",
                description: "The file, with its name and type",
              },
              document: {
                type: "string",
                contentMediaType: "application/octet-stream",
                description: "A second file, if there is one",
              },
            },
          },
        },
        "application/json": { schema: { $ref: "#/components/schemas/NewPoolCandidate" } },
      },
    },
  },
  responses: {
    201: answer("The receipt.", PoolReceipt),
    ...problems(
      "validation_failed",
      "malformed_json",
      "malformed_multipart",
      "unsupported_media_type",
      "body_too_large",
      "file_missing",
      "file_empty",
      "file_too_large",
      "file_type_refused",
      "file_content_mismatch",
      "file_infected",
      "upload_not_found",
      "upload_incomplete",
      "proof_refused",
      "too_many_requests",
      "idempotency_in_progress",
      "idempotency_key_reused",
    ),
  },
});

const list = createRoute({
  method: "get",
  path: "/pool-candidates",
  operationId: "listPoolCandidates",
  tags,
  summary: "List the candidates of the pool that you may see, the latest first",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { query: PoolCandidateQuery },
  responses: {
    200: answer("A page of candidates.", PoolCandidatePage),
    ...problems("validation_failed", "cursor_invalid", "secret_key_required", "not_permitted"),
  },
});

const retrieve = createRoute({
  method: "get",
  path: "/pool-candidates/{id}",
  operationId: "retrievePoolCandidate",
  tags,
  summary: "Retrieve a candidate of the pool",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { params: idParam("candidate") },
  responses: {
    200: answer("The candidate.", PoolCandidate),
    ...problems("secret_key_required", "not_permitted", "pool_candidate_not_found"),
  },
});

const download = (kind: FileKind, operationId: string, summary: string) =>
  createRoute({
    method: "get",
    path: `/pool-candidates/{id}/${kind}`,
    operationId,
    tags,
    summary,
    security: SECRET_ONLY,
    middleware: secretOnly,
    request: { params: idParam("candidate") },
    responses: {
      200: {
        description: "The file, as a download, never to be shown inline.",
        content: {
          "application/octet-stream": {
            schema: { type: "string", contentMediaType: "application/octet-stream" },
          },
        },
      },
      ...problems(
        "secret_key_required",
        "not_permitted",
        "pool_candidate_not_found",
        kind === "cv" ? "cv_not_found" : "document_not_found",
        "cv_infected",
      ),
    },
  });

const proposal = createRoute({
  method: "post",
  path: "/pool-candidates/{id}/proposals",
  operationId: "proposePoolCandidate",
  tags,
  summary: "Propose a candidate of the pool for an offer",
  description:
    "For the operator. Makes an application of the profile, which the offer's company gets as any other; the candidate is told by e-mail, and can withdraw it.",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { params: idParam("candidate"), headers: idempotencyHeader, body: body(NewProposal) },
  responses: {
    201: answer("The application that was made.", Proposal),
    ...problems(
      "validation_failed",
      "malformed_json",
      "unsupported_media_type",
      "body_too_large",
      "secret_key_required",
      "not_permitted",
      "pool_candidate_not_found",
      "guardian_awaited",
      "cv_infected",
      "offer_not_found",
      "offer_closed",
      "already_applied",
      "idempotency_in_progress",
      "idempotency_key_reused",
    ),
  },
});

export type PoolRoutesDeps = SubmitPoolCandidateDeps &
  ProposeDeps & { profiles: ProfileStore; cvs: CvStore; cursors: Cursors; publicUrl: string };

export function poolRoutes(deps: PoolRoutesDeps) {
  const routes = router();
  routes.openapi(submit, async (c) =>
    c.json(
      await submitPoolCandidate(deps, c.var.principal, c.req.raw, c.req.valid("header")["idempotency-key"]),
      201,
    ),
  );
  routes.openapi(list, async (c) => {
    const { cursor, limit, ...filters } = c.req.valid("query");
    const sight = poolSightOf(c.var.principal);
    const scope = ["pool", sight, filters];
    const after = cursor === undefined ? undefined : deps.cursors.decode(scope, cursor);
    const rows = await deps.profiles.list(sight, { ...filters, after, limit: limit + 1 });
    const page = toPage(rows, limit, (profile) => shownTo(sight, profile), {
      cursors: deps.cursors,
      scope,
      positionOf: ({ receivedAt, id }) => [receivedAt, id],
    });
    linkToNext(c, deps.publicUrl, page);
    return c.json(page, 200);
  });
  routes.openapi(retrieve, async (c) => {
    const { id } = c.req.valid("param");
    const sight = poolSightOf(c.var.principal);
    const profile = await deps.profiles.find(sight, id);
    if (!profile) throw noPoolCandidate(id);
    return c.json(shownTo(sight, profile), 200);
  });
  for (const [kind, route] of [
    ["cv", download("cv", "downloadPoolCv", "Download a candidate's CV, byte for byte")],
    ["document", download("document", "downloadPoolDocument", "Download a candidate's second file")],
  ] as const)
    routes.openapi(route, async (c) => {
      requireKind(c.var.principal, "operator");
      const { id } = c.req.valid("param");
      if (!(await deps.profiles.find({ as: "operator" }, id))) throw noPoolCandidate(id);
      const file = (await deps.profiles.filesOf(id)).find((one) => one.kind === kind);
      if (!file)
        throw new AppError(
          kind === "cv" ? "cv_not_found" : "document_not_found",
          `The candidate ${id} has no such file.`,
        );
      return fileResponse(deps.cvs, file);
    });
  routes.openapi(proposal, async (c) => {
    const about = { candidateId: c.req.valid("param").id, offerId: c.req.valid("json").offerId };
    const idempotencyKey = c.req.valid("header")["idempotency-key"];
    return c.json(await propose(deps, c.var.principal, about, idempotencyKey), 201);
  });
  return routes;
}
