import { NewOfferAlert, OfferAlertReceipt } from "@alternance-kit/contract/alert";
import { createRoute, z } from "@hono/zod-openapi";
import { ANY_KEY, answer, body, idempotencyHeader, keyParam, problems, router } from "../http/openapi.js";
import { type CreateAlertDeps, createAlert } from "./create-alert.js";

const create = createRoute({
  method: "post",
  path: "/offer-alerts",
  operationId: "createOfferAlert",
  tags: ["Offer alerts"],
  summary: "Save a search for an address, which is asked by e-mail to confirm it",
  description:
    "Nothing more is sent until the link of that e-mail is confirmed; unconfirmed, the address is erased after 7 days. The answer is the same whether the address is known or not. The same search again is the same alert.",
  security: ANY_KEY,
  request: { query: z.strictObject(keyParam), headers: idempotencyHeader, body: body(NewOfferAlert) },
  responses: {
    202: answer("The e-mail is on its way.", OfferAlertReceipt),
    ...problems(
      "validation_failed",
      "malformed_json",
      "unsupported_media_type",
      "body_too_large",
      "too_many_requests",
      "idempotency_in_progress",
      "idempotency_key_reused",
    ),
  },
});

export function alertRoutes(deps: CreateAlertDeps) {
  const routes = router();
  routes.openapi(create, async (c) => {
    const idempotencyKey = c.req.valid("header")["idempotency-key"];
    return c.json(await createAlert(deps, c.var.principal, c.req.valid("json"), idempotencyKey), 202);
  });
  return routes;
}
