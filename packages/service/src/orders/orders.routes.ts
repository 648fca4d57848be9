import { NewOrder, Order, OrderPage, OrderQuery, PaymentReceived } from "@alternance-kit/contract/order";
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
  SECRET_ONLY,
} from "../http/openapi.js";
import { linkToNext, toPage } from "../http/page.js";
import { secretOnly } from "../http/principal.js";
import { tenantOf } from "../http/tenant.js";
import { type MarkOrderPaidDeps, markOrderPaid, noOrder } from "./mark-order-paid.js";
import type { OrderStore } from "./orders.store.js";
import { type PlaceOrderDeps, placeOrder } from "./place-order.js";

const tags = ["Orders"];

const place = createRoute({
  method: "post",
  path: "/orders",
  operationId: "placeOrder",
  tags,
  summary: "Accept a quote",
  security: ANY_KEY,
  request: { query: z.strictObject(keyParam), headers: idempotencyHeader, body: body(NewOrder) },
  responses: {
    201: answer("The order, with its payment instructions.", Order),
    ...problems(
      "validation_failed",
      "malformed_json",
      "unsupported_media_type",
      "body_too_large",
      "quote_not_found",
      "quote_expired",
      "quote_already_ordered",
      "seller_not_configured",
      "idempotency_in_progress",
      "idempotency_key_reused",
    ),
  },
});

const list = createRoute({
  method: "get",
  path: "/orders",
  operationId: "listOrders",
  tags,
  summary: "List your orders, the newest first",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { query: OrderQuery },
  responses: {
    200: answer("A page of orders.", OrderPage),
    ...problems("validation_failed", "cursor_invalid", "secret_key_required"),
  },
});

const retrieve = createRoute({
  method: "get",
  path: "/orders/{id}",
  operationId: "retrieveOrder",
  tags,
  summary: "Retrieve an order",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { params: idParam("order") },
  responses: { 200: answer("The order.", Order), ...problems("secret_key_required", "order_not_found") },
});

const markPaid = createRoute({
  method: "post",
  path: "/orders/{id}/mark-paid",
  operationId: "markOrderPaid",
  tags,
  summary: "Record the transfer that paid an order, and issue its invoice (operator only)",
  description: "An order is paid once: a second call answers `order_already_paid` and issues nothing.",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { params: idParam("order"), headers: idempotencyHeader, body: body(PaymentReceived) },
  responses: {
    200: answer("The order, paid; it names its invoice.", Order),
    ...problems(
      "validation_failed",
      "malformed_json",
      "unsupported_media_type",
      "body_too_large",
      "secret_key_required",
      "not_permitted",
      "order_not_found",
      "order_already_paid",
      "order_cancelled",
      "amount_mismatch",
      "idempotency_in_progress",
      "idempotency_key_reused",
      "seller_not_configured",
    ),
  },
});

export type OrderRoutesDeps = PlaceOrderDeps &
  MarkOrderPaidDeps & { orders: OrderStore; cursors: Cursors; publicUrl: string };

export function orderRoutes(deps: OrderRoutesDeps) {
  const routes = router();
  routes.openapi(place, async (c) =>
    c.json(
      await placeOrder(deps, c.var.principal, c.req.valid("json"), c.req.valid("header")["idempotency-key"]),
      201,
    ),
  );
  routes.openapi(list, async (c) => {
    const { cursor, limit, status } = c.req.valid("query");
    const tenant = tenantOf(c.var.principal);
    const scope = ["orders", tenant, status];
    const after = cursor === undefined ? undefined : deps.cursors.decode(scope, cursor);
    const rows = await deps.orders.list(tenant, { status, after, limit: limit + 1 });
    const page = toPage(rows, limit, (order) => order, {
      cursors: deps.cursors,
      scope,
      positionOf: ({ placedAt, id }) => [placedAt, id],
    });
    linkToNext(c, deps.publicUrl, page);
    return c.json(page, 200);
  });
  routes.openapi(retrieve, async (c) => {
    const { id } = c.req.valid("param");
    const order = await deps.orders.find(tenantOf(c.var.principal), id);
    if (!order) throw noOrder(id);
    return c.json(order, 200);
  });
  routes.openapi(markPaid, async (c) => {
    const { id } = c.req.valid("param");
    const idempotencyKey = c.req.valid("header")["idempotency-key"];
    return c.json(await markOrderPaid(deps, c.var.principal, id, c.req.valid("json"), idempotencyKey), 200);
  });
  return routes;
}
