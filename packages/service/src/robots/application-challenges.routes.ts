import { ApplicationChallenge } from "@alternance-kit/contract/application";
import { createRoute, z } from "@hono/zod-openapi";
import { ANY_KEY, answer, keyParam, problems, router } from "../http/openapi.js";
import type { Quotas } from "../quotas/quotas.js";
import { countChallenge } from "./application-quotas.js";
import { type Challenges, workOf } from "./challenges.js";

const issue = createRoute({
  method: "get",
  path: "/application-challenges",
  operationId: "issueApplicationChallenge",
  tags: ["Applications"],
  summary: "Take a challenge that a page solves before it applies",
  description:
    "Work for the browser and none for people: its solution, sent as `proof`, lets one application in. The SDK's and the elements' forms do it by themselves.",
  security: ANY_KEY,
  request: { query: z.strictObject(keyParam) },
  responses: {
    200: answer("A fresh challenge.", ApplicationChallenge),
    ...problems("validation_failed", "too_many_requests"),
  },
});

export interface ApplicationChallengeRoutesDeps {
  challenges: Challenges;
  quotas: Quotas;
}

export function applicationChallengeRoutes({ challenges, quotas }: ApplicationChallengeRoutesDeps) {
  const routes = router();
  routes.openapi(issue, async (c) => {
    const { keyId } = c.var.principal;
    const origin = c.req.header("origin");
    await countChallenge(quotas, `${keyId} ${origin}`);
    c.header("Cache-Control", "no-store");
    return c.json(await challenges.issue(keyId, workOf(origin)), 200);
  });
  return routes;
}
