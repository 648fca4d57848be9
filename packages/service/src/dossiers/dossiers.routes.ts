import {
  DossierChange,
  DossierCheck,
  DossierExport,
  DossierFile,
  DossierFindings,
  DossierMove,
  DossierPage,
  DossierQuery,
  NewDossier,
} from "@alternance-kit/contract/dossier";
import { createRoute } from "@hono/zod-openapi";
import type { Cursors } from "../http/cursor.js";
import { answer, body, idempotencyHeader, idParam, problems, router, SECRET_ONLY } from "../http/openapi.js";
import { linkToNext, toPage } from "../http/page.js";
import { secretOnly } from "../http/principal.js";
import { parisDate } from "../paris-date.js";
import { type CreateDossierDeps, createDossier } from "./create-dossier.js";
import { sightOf } from "./dossier-sight.js";
import type { DossierStore } from "./dossiers.store.js";
import { exportDossier } from "./export-dossier.js";
import { findDossier } from "./find-dossier.js";
import { type MoveDossierDeps, moveDossier } from "./move-dossier.js";
import { updateDossier } from "./update-dossier.js";
import { validateDossier } from "./validate-dossier.js";

const common = { tags: ["Dossiers"], security: SECRET_ONLY, middleware: secretOnly };
const BAD_BODY = ["validation_failed", "malformed_json", "unsupported_media_type", "body_too_large"] as const;

const create = createRoute({
  ...common,
  method: "post",
  path: "/dossiers",
  operationId: "createDossier",
  summary: "Begin a contract's file, from an accepted application or alone",
  request: { headers: idempotencyHeader, body: body(NewDossier) },
  responses: {
    201: answer("The file.", DossierFile),
    ...problems(
      ...BAD_BODY,
      "secret_key_required",
      "not_permitted",
      "application_not_found",
      "application_not_offered",
      "dossier_exists",
      "idempotency_in_progress",
      "idempotency_key_reused",
    ),
  },
});

const list = createRoute({
  ...common,
  method: "get",
  path: "/dossiers",
  operationId: "listDossiers",
  summary: "List the contract files you may see, the newest first",
  request: { query: DossierQuery },
  responses: {
    200: answer("A page of files.", DossierPage),
    ...problems("validation_failed", "cursor_invalid", "secret_key_required"),
  },
});

const retrieve = createRoute({
  ...common,
  method: "get",
  path: "/dossiers/{id}",
  operationId: "retrieveDossier",
  summary: "Retrieve a contract's file",
  request: { params: idParam("file") },
  responses: {
    200: answer("The file.", DossierFile),
    ...problems("secret_key_required", "dossier_not_found"),
  },
});

const update = createRoute({
  ...common,
  method: "patch",
  path: "/dossiers/{id}",
  operationId: "updateDossier",
  summary: "Change some parts of a contract's file",
  description: "A draft may be incomplete, and hold what was typed even where the rules call it wrong.",
  request: { params: idParam("file"), body: body(DossierChange) },
  responses: {
    200: answer("The file, changed.", DossierFile),
    ...problems(...BAD_BODY, "secret_key_required", "not_permitted", "dossier_not_found", "dossier_locked"),
  },
});

const validate = createRoute({
  ...common,
  method: "post",
  path: "/dossiers/{id}/validate",
  operationId: "validateDossier",
  summary: "Ask what the rules say of a contract's file",
  description: "Changes nothing. No text repeats a birth date or a social security number.",
  request: { params: idParam("file"), body: body(DossierCheck) },
  responses: {
    200: answer("What there is to say, boxes first.", DossierFindings),
    ...problems(...BAD_BODY, "secret_key_required", "dossier_not_found"),
  },
});

const move = createRoute({
  ...common,
  method: "post",
  path: "/dossiers/{id}/move",
  operationId: "moveDossier",
  summary: "Record that a contract's file moved on",
  description: "A file with errors is neither brought to be signed nor sent.",
  request: { params: idParam("file"), body: body(DossierMove) },
  responses: {
    200: answer("The file, moved.", DossierFile),
    ...problems(
      ...BAD_BODY,
      "secret_key_required",
      "not_permitted",
      "dossier_not_found",
      "dossier_move_refused",
      "dossier_incomplete",
    ),
  },
});

const download = createRoute({
  ...common,
  method: "get",
  path: "/dossiers/{id}/export",
  operationId: "exportDossier",
  summary: "Download a contract's whole file, its social security number included",
  request: { params: idParam("file") },
  responses: {
    200: answer("The file as a download.", DossierExport),
    ...problems("secret_key_required", "dossier_not_found"),
  },
});

export type DossierRoutesDeps = CreateDossierDeps &
  MoveDossierDeps & { dossiers: DossierStore; cursors: Cursors; publicUrl: string };

export function dossierRoutes(deps: DossierRoutesDeps) {
  const routes = router();
  routes.openapi(create, async (c) => {
    const idempotencyKey = c.req.valid("header")["idempotency-key"];
    return c.json(await createDossier(deps, c.var.principal, c.req.valid("json"), idempotencyKey), 201);
  });
  routes.openapi(list, async (c) => {
    const { cursor, limit, ...filters } = c.req.valid("query");
    const sight = await sightOf(deps.partners, c.var.principal);
    const scope = ["dossiers", sight, filters];
    const after = cursor === undefined ? undefined : deps.cursors.decode(scope, cursor);
    const today = parisDate(deps.now());
    const rows = await deps.dossiers.list(sight, { ...filters, today, after, limit: limit + 1 });
    const page = toPage(rows, limit, ({ file }) => file, {
      cursors: deps.cursors,
      scope,
      positionOf: ({ file }) => [file.createdAt, file.id],
    });
    linkToNext(c, deps.publicUrl, page);
    return c.json(page, 200);
  });
  routes.openapi(retrieve, async (c) =>
    c.json((await findDossier(deps, c.var.principal, c.req.valid("param").id)).kept.file, 200),
  );
  routes.openapi(update, async (c) =>
    c.json(await updateDossier(deps, c.var.principal, c.req.valid("param").id, c.req.valid("json")), 200),
  );
  routes.openapi(validate, async (c) => {
    const { kept, today } = await findDossier(deps, c.var.principal, c.req.valid("param").id);
    const { purpose = "filing" } = c.req.valid("json");
    return c.json(await validateDossier(deps, kept, purpose, today), 200);
  });
  routes.openapi(move, async (c) =>
    c.json(await moveDossier(deps, c.var.principal, c.req.valid("param").id, c.req.valid("json")), 200),
  );
  routes.openapi(download, async (c) => {
    const { id } = c.req.valid("param");
    const whole = await exportDossier(deps, c.var.principal, id);
    c.header("content-disposition", `attachment; filename="${id}.json"`);
    c.header("cache-control", "private, no-store");
    return c.json(whole, 200);
  });
  return routes;
}
