import { NewQuote, Quote } from "@alternance-kit/contract/quote";
import { createRoute, z } from "@hono/zod-openapi";
import { AppError } from "../app-error.js";
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
import { secretOnly } from "../http/principal.js";
import { tenantOf } from "../http/tenant.js";
import { parisDate } from "../paris-date.js";
import { type CreateQuoteDeps, createQuote } from "./create-quote.js";

const tags = ["Quotes"];

const create = createRoute({
  method: "post",
  path: "/quotes",
  operationId: "createQuote",
  tags,
  summary: "Quote a pack for a company",
  description: "Commits to nothing: the quote is accepted by ordering it.",
  security: ANY_KEY,
  request: { query: z.strictObject(keyParam), headers: idempotencyHeader, body: body(NewQuote) },
  responses: {
    201: answer("The quote.", Quote),
    ...problems(
      "validation_failed",
      "malformed_json",
      "unsupported_media_type",
      "body_too_large",
      "pack_not_found",
      "idempotency_in_progress",
      "idempotency_key_reused",
    ),
  },
});

const retrieve = createRoute({
  method: "get",
  path: "/quotes/{id}",
  operationId: "retrieveQuote",
  tags,
  summary: "Retrieve a quote",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { params: idParam("quote") },
  responses: { 200: answer("The quote.", Quote), ...problems("secret_key_required", "quote_not_found") },
});

export function quoteRoutes(deps: CreateQuoteDeps) {
  const routes = router();
  routes.openapi(create, async (c) =>
    c.json(
      await createQuote(deps, c.var.principal, c.req.valid("json"), c.req.valid("header")["idempotency-key"]),
      201,
    ),
  );
  routes.openapi(retrieve, async (c) => {
    const { id } = c.req.valid("param");
    const quote = await deps.quotes.find(tenantOf(c.var.principal), id, parisDate(deps.now()));
    if (!quote)
      throw new AppError("quote_not_found", `There is no quote ${id} among those this key may see.`);
    return c.json(quote, 200);
  });
  return routes;
}
