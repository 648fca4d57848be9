import {
  Application,
  ApplicationMove,
  ApplicationPage,
  ApplicationQuery,
  ApplicationReceipt,
} from "@alternance-kit/contract/application";
import { createRoute, z } from "@hono/zod-openapi";
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
  secretOr,
} from "../http/openapi.js";
import { linkToNext, toPage } from "../http/page.js";
import { shownTo, sightOf } from "./application-sight.js";
import type { ApplicationStore } from "./applications.store.js";
import { type MoveApplicationDeps, moveApplication, noApplication } from "./move-application.js";
import { type SubmitApplicationDeps, submitApplication } from "./submit-application.js";

const tags = ["Applications"];

const submit = createRoute({
  method: "post",
  path: "/applications",
  operationId: "submitApplication",
  tags,
  summary: "Apply to an offer, with a CV",
  description:
    "PDF or DOCX, at most 5 MB each: as parts of the body, or, with a JSON body, uploaded before (`POST /v1/uploads`) and named by `files`. Answered once the application and its files are safe on disk; the same `Idempotency-Key` makes one application of all tries. One person (by their e-mail) has one running application for an offer: sent again, it takes the place of what was sent before, under the same id and reference. With a publishable key, `proof` is required.",
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
            required: ["application", "cv"],
            properties: {
              application: { $ref: "#/components/schemas/NewApplication" },
              cv: {
                type: "string",
                contentMediaType: "application/octet-stream",
                description: "The file, with its name and type",
              },
              document: {
                type: "string",
                contentMediaType: "application/octet-stream",
                description: "A second file: a cover letter, a transcript, a portfolio",
              },
            },
          },
        },
        "application/json": { schema: { $ref: "#/components/schemas/NewApplication" } },
      },
    },
  },
  responses: {
    201: answer("The receipt.", ApplicationReceipt),
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
      "offer_not_found",
      "offer_closed",
      "questions_changed",
      "idempotency_in_progress",
      "idempotency_key_reused",
    ),
  },
});

const list = createRoute({
  method: "get",
  path: "/applications",
  operationId: "listApplications",
  tags,
  summary: "List the applications you may see, the newest first",
  ...secretOr("applications:read"),
  request: { query: ApplicationQuery },
  responses: {
    200: answer("A page of applications.", ApplicationPage),
    ...problems("validation_failed", "cursor_invalid", "secret_key_required"),
  },
});

const retrieve = createRoute({
  method: "get",
  path: "/applications/{id}",
  operationId: "retrieveApplication",
  tags,
  summary: "Retrieve an application",
  ...secretOr("applications:read"),
  request: { params: idParam("application") },
  responses: {
    200: answer("The application.", Application),
    ...problems("secret_key_required", "application_not_found"),
  },
});

const move = createRoute({
  method: "post",
  path: "/applications/{id}/move",
  operationId: "moveApplication",
  tags,
  summary: "Move an application on",
  ...secretOr("applications:read", "applications:move"),
  request: { params: idParam("application"), body: body(ApplicationMove) },
  responses: {
    200: answer("The application, moved.", Application),
    ...problems(
      "validation_failed",
      "malformed_json",
      "unsupported_media_type",
      "body_too_large",
      "secret_key_required",
      "not_permitted",
      "application_not_found",
      "application_move_refused",
      "offer_full",
    ),
  },
});

export type ApplicationRoutesDeps = SubmitApplicationDeps &
  MoveApplicationDeps & { applications: ApplicationStore; cursors: Cursors; publicUrl: string };

export function applicationRoutes(deps: ApplicationRoutesDeps) {
  const routes = router();
  routes.openapi(submit, async (c) =>
    c.json(
      await submitApplication(deps, c.var.principal, c.req.raw, c.req.valid("header")["idempotency-key"]),
      201,
    ),
  );
  routes.openapi(list, async (c) => {
    const { cursor, limit, ...filters } = c.req.valid("query");
    const sight = sightOf(c.var.principal);
    const scope = ["applications", sight, filters];
    const after = cursor === undefined ? undefined : deps.cursors.decode(scope, cursor);
    const rows = await deps.applications.list(sight, { ...filters, after, limit: limit + 1 });
    const page = toPage(rows, limit, (application) => shownTo(sight, application), {
      cursors: deps.cursors,
      scope,
      positionOf: ({ receivedAt, id }) => [receivedAt, id],
    });
    linkToNext(c, deps.publicUrl, page);
    return c.json(page, 200);
  });
  routes.openapi(retrieve, async (c) => {
    const { id } = c.req.valid("param");
    const sight = sightOf(c.var.principal);
    const application = await deps.applications.find(sight, id);
    if (!application) throw noApplication(id);
    return c.json(shownTo(sight, application), 200);
  });
  routes.openapi(move, async (c) => {
    const { principal } = c.var;
    const moved = await moveApplication(deps, principal, c.req.valid("param").id, c.req.valid("json"));
    return c.json(shownTo(sightOf(principal), moved), 200);
  });
  return routes;
}
