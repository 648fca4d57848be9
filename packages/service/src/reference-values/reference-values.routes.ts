import {
  NewReferenceValue,
  ReferenceValue,
  ReferenceValuePage,
  ReferenceValueQuery,
} from "@alternance-kit/contract/reference-value";
import { createRoute } from "@hono/zod-openapi";
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
import { secretOnly } from "../http/principal.js";
import { publicRead } from "../http/public-read.js";
import { type EnterReferenceValueDeps, enterReferenceValue } from "./enter-reference-value.js";
import type { ReferenceValueStore } from "./reference-values.store.js";
import { withdrawReferenceValue } from "./withdraw-reference-value.js";

const tags = ["Reference values"];

const enter = createRoute({
  method: "post",
  path: "/reference-values",
  operationId: "enterReferenceValue",
  tags,
  summary: "Enter a dated value with its source (operator only)",
  description: "It wins over the product's own tables on the days it applies; the one entered last wins.",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { headers: idempotencyHeader, body: body(NewReferenceValue) },
  responses: {
    201: answer("The value.", ReferenceValue),
    ...problems(
      "validation_failed",
      "malformed_json",
      "unsupported_media_type",
      "body_too_large",
      "secret_key_required",
      "not_permitted",
      "idempotency_in_progress",
      "idempotency_key_reused",
    ),
  },
});

const list = createRoute({
  method: "get",
  path: "/reference-values",
  operationId: "listReferenceValues",
  tags,
  summary: "List the values that the operator entered, the last first",
  security: ANY_KEY,
  middleware: publicRead,
  request: { query: ReferenceValueQuery.extend(keyParam) },
  responses: {
    200: answer("A page of the values that count.", ReferenceValuePage),
    ...problems("validation_failed", "cursor_invalid"),
  },
});

const withdraw = createRoute({
  method: "post",
  path: "/reference-values/{id}/withdraw",
  operationId: "withdrawReferenceValue",
  tags,
  summary: "Withdraw a value: it counts no more (operator only)",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { params: idParam("value") },
  responses: {
    200: answer("The value, withdrawn.", ReferenceValue),
    ...problems("secret_key_required", "not_permitted", "reference_value_not_found"),
  },
});

export type ReferenceValueRoutesDeps = EnterReferenceValueDeps & {
  referenceValues: ReferenceValueStore;
  cursors: Cursors;
  publicUrl: string;
};

export function referenceValueRoutes(deps: ReferenceValueRoutesDeps) {
  const routes = router();
  routes.openapi(enter, async (c) => {
    const idempotencyKey = c.req.valid("header")["idempotency-key"];
    return c.json(await enterReferenceValue(deps, c.var.principal, c.req.valid("json"), idempotencyKey), 201);
  });
  routes.openapi(list, async (c) => {
    const { table, cursor, limit } = c.req.valid("query");
    const scope = ["reference-values", table];
    const [before] = cursor === undefined ? [] : deps.cursors.decode(scope, cursor);
    const rows = await deps.referenceValues.list({
      table,
      before: before === undefined ? undefined : Number(before),
      limit: limit + 1,
    });
    const page = toPage(rows, limit, ({ value }) => value, {
      cursors: deps.cursors,
      scope,
      positionOf: ({ seq }) => [seq],
    });
    linkToNext(c, deps.publicUrl, page);
    return c.json(page, 200);
  });
  routes.openapi(withdraw, async (c) =>
    c.json(await withdrawReferenceValue(deps, c.var.principal, c.req.valid("param").id), 200),
  );
  return routes;
}
