import {
  Placement,
  PlacementChange,
  PlacementPage,
  PlacementQuery,
} from "@alternance-kit/contract/placement";
import { createRoute } from "@hono/zod-openapi";
import type { Cursors } from "../http/cursor.js";
import { answer, body, idParam, problems, router, SECRET_ONLY, secretOr } from "../http/openapi.js";
import { linkToNext, toPage } from "../http/page.js";
import { secretOnly } from "../http/principal.js";
import { parisDate } from "../paris-date.js";
import { sightOf } from "./placement-sight.js";
import type { PlacementStore } from "./placements.store.js";
import { noPlacement, type UpdatePlacementDeps, updatePlacement } from "./update-placement.js";

const tags = ["Placements"];

const list = createRoute({
  method: "get",
  path: "/placements",
  operationId: "listPlacements",
  tags,
  summary: "List the placements you may see, the newest first",
  description:
    "An application that its company moves to `placed` makes one: it takes a seat of the offer and begins the contract's file.",
  ...secretOr("placements:read"),
  request: { query: PlacementQuery },
  responses: {
    200: answer("A page of placements.", PlacementPage),
    ...problems("validation_failed", "cursor_invalid", "secret_key_required"),
  },
});

const retrieve = createRoute({
  method: "get",
  path: "/placements/{id}",
  operationId: "retrievePlacement",
  tags,
  summary: "Retrieve a placement",
  ...secretOr("placements:read"),
  request: { params: idParam("placement") },
  responses: {
    200: answer("The placement.", Placement),
    ...problems("secret_key_required", "placement_not_found"),
  },
});

const update = createRoute({
  method: "patch",
  path: "/placements/{id}",
  operationId: "updatePlacement",
  tags,
  summary: "Change a placement's dates, tutor or training centre",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { params: idParam("placement"), body: body(PlacementChange) },
  responses: {
    200: answer("The placement, changed.", Placement),
    ...problems(
      "validation_failed",
      "malformed_json",
      "unsupported_media_type",
      "body_too_large",
      "secret_key_required",
      "not_permitted",
      "placement_not_found",
    ),
  },
});

export interface PlacementRoutesDeps extends UpdatePlacementDeps {
  placements: PlacementStore;
  cursors: Cursors;
  publicUrl: string;
}

export function placementRoutes(deps: PlacementRoutesDeps) {
  const { placements, partners, cursors, publicUrl, now } = deps;
  const routes = router();
  routes.openapi(list, async (c) => {
    const { cursor, limit, ...filters } = c.req.valid("query");
    const sight = await sightOf(partners, c.var.principal);
    const scope = ["placements", sight, filters];
    const after = cursor === undefined ? undefined : cursors.decode(scope, cursor);
    const today = parisDate(now());
    const rows = await placements.list(sight, { ...filters, today, after, limit: limit + 1 });
    const page = toPage(rows, limit, (placement) => placement, {
      cursors,
      scope,
      positionOf: ({ createdAt, id }) => [createdAt, id],
    });
    linkToNext(c, publicUrl, page);
    return c.json(page, 200);
  });
  routes.openapi(retrieve, async (c) => {
    const { id } = c.req.valid("param");
    const sight = await sightOf(partners, c.var.principal);
    const kept = await placements.find(sight, id, parisDate(now()));
    if (!kept) throw noPlacement(id);
    return c.json(kept.placement, 200);
  });
  routes.openapi(update, async (c) =>
    c.json(await updatePlacement(deps, c.var.principal, c.req.valid("param").id, c.req.valid("json")), 200),
  );
  return routes;
}
