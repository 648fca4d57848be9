import { PackPage } from "@alternance-kit/contract/pack";
import { createRoute, z } from "@hono/zod-openapi";
import { ANY_KEY, answer, keyParam, problems, router } from "../http/openapi.js";
import { publicRead } from "../http/public-read.js";
import type { PackStore } from "./packs.store.js";

const list = createRoute({
  method: "get",
  path: "/packs",
  operationId: "listPacks",
  tags: ["Packs"],
  summary: "List what a company can buy",
  security: ANY_KEY,
  middleware: publicRead,
  request: { query: z.strictObject(keyParam) },
  responses: { 200: answer("The catalogue, on one page.", PackPage), ...problems("validation_failed") },
});

export function packRoutes(deps: { packs: PackStore }) {
  const routes = router();
  routes.openapi(list, async (c) =>
    c.json({ data: await deps.packs.list(), page: { nextCursor: null } }, 200),
  );
  return routes;
}
