import { ProgrammeFigures, ProgrammeFiguresQuery } from "@alternance-kit/contract/programme";
import { createRoute } from "@hono/zod-openapi";
import { answer, problems, router, SECRET_ONLY } from "../http/openapi.js";
import { requireKind, secretOnly } from "../http/principal.js";
import type { FiguresStore } from "./figures.store.js";
import { programmeFigures } from "./programme-figures.js";

const retrieve = createRoute({
  method: "get",
  path: "/programme/figures",
  operationId: "retrieveProgrammeFigures",
  tags: ["Programme"],
  summary: "Count applications and placements (operator and funder only)",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { query: ProgrammeFiguresQuery },
  responses: {
    200: answer("The counts.", ProgrammeFigures),
    ...problems("validation_failed", "secret_key_required", "not_permitted"),
  },
});

export interface ProgrammeRoutesDeps {
  figures: FiguresStore;
}

export function programmeRoutes({ figures }: ProgrammeRoutesDeps) {
  const routes = router();
  routes.openapi(retrieve, async (c) => {
    requireKind(c.var.principal, "operator", "funder");
    return c.json(programmeFigures(await figures.count(c.req.valid("query"))), 200);
  });
  return routes;
}
