import { CostSimulation, CostSimulationInput } from "@alternance-kit/contract/simulation";
import { createRoute, z } from "@hono/zod-openapi";
import { compress } from "hono/compress";
import { ANY_KEY, answer, body, keyParam, problems, router } from "../http/openapi.js";
import { type SimulateContractCostDeps, simulateContractCost } from "./simulate-contract-cost.js";

const langParam = {
  lang: z
    .enum(["fr", "en"])
    .optional()
    .meta({ description: "The one language to give the notes in; both unless said" }),
};

const cost = createRoute({
  method: "post",
  path: "/simulations/cost",
  operationId: "simulateCost",
  tags: ["Simulations"],
  summary: "What an apprentice costs, month by month",
  description:
    "The legal minimum pay, contributions, aid, funding and what remains, each figure with its article. Nothing that is sent is kept. The same body gets the same answer until the law or the operator's values change: it may be cached for an hour.",
  security: ANY_KEY,
  request: { query: z.strictObject({ ...keyParam, ...langParam }), body: body(CostSimulationInput) },
  // A month is much like the one before: a sixth of the bytes travels.
  middleware: compress({ encoding: "gzip" }),
  responses: {
    200: answer("The simulation.", CostSimulation),
    ...problems("validation_failed", "malformed_json", "unsupported_media_type", "body_too_large"),
  },
});

export function simulationRoutes(deps: SimulateContractCostDeps) {
  const routes = router();
  routes.openapi(cost, async (c) => {
    const simulation = await simulateContractCost(deps, c.req.valid("json"), c.req.valid("query").lang);
    c.header("Cache-Control", "private, max-age=3600");
    return c.json(simulation, 200);
  });
  return routes;
}
