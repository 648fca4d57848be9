import { NewOffer, Offer, OfferChange } from "@alternance-kit/contract/offer";
import { OfferPage, OfferQuery } from "@alternance-kit/contract/offer-search";
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
import { linkToNext } from "../http/page.js";
import { secretOnly } from "../http/principal.js";
import { publicRead } from "../http/public-read.js";
import { type CloseOfferDeps, closeOffer } from "./close-offer.js";
import type { OfferStore } from "./offers.store.js";
import { type PublishOfferDeps, publishOffer } from "./publish-offer.js";
import { type SearchOffersDeps, searchOffers } from "./search-offers.js";
import { type UpdateOfferDeps, updateOffer } from "./update-offer.js";

const tags = ["Offers"];

const search = createRoute({
  method: "get",
  path: "/offers",
  operationId: "searchOffers",
  tags,
  summary: "Search the published offers",
  description:
    "A CORS-simple, cacheable read: give the publishable key in the query. With `q`, by relevance; otherwise the newest first.",
  security: ANY_KEY,
  middleware: publicRead,
  request: { query: OfferQuery.extend(keyParam) },
  responses: {
    200: answer("A page of offers.", OfferPage),
    ...problems("validation_failed", "cursor_invalid"),
  },
});

const retrieve = createRoute({
  method: "get",
  path: "/offers/{id}",
  operationId: "retrieveOffer",
  tags,
  summary: "Retrieve an offer, open or closed",
  security: ANY_KEY,
  middleware: publicRead,
  request: { params: idParam("offer"), query: z.strictObject(keyParam) },
  responses: { 200: answer("The offer.", Offer), ...problems("validation_failed", "offer_not_found") },
});

const publish = createRoute({
  method: "post",
  path: "/offers",
  operationId: "publishOffer",
  tags,
  summary: "Publish an offer of your company",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { body: body(NewOffer), headers: idempotencyHeader },
  responses: {
    201: answer("The offer, published.", Offer),
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

const update = createRoute({
  method: "patch",
  path: "/offers/{id}",
  operationId: "updateOffer",
  tags,
  summary: "Change some fields of an open offer",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { params: idParam("offer"), body: body(OfferChange) },
  responses: {
    200: answer("The offer, changed.", Offer),
    ...problems(
      "validation_failed",
      "malformed_json",
      "unsupported_media_type",
      "body_too_large",
      "secret_key_required",
      "not_permitted",
      "offer_not_found",
      "offer_closed",
    ),
  },
});

const close = createRoute({
  method: "post",
  path: "/offers/{id}/close",
  operationId: "closeOffer",
  tags,
  summary: "Take an offer off the boards",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { params: idParam("offer") },
  responses: {
    200: answer("The offer, closed.", Offer),
    ...problems("secret_key_required", "not_permitted", "offer_not_found"),
  },
});

export type OfferRoutesDeps = SearchOffersDeps &
  PublishOfferDeps &
  UpdateOfferDeps &
  CloseOfferDeps & { offers: OfferStore; publicUrl: string };

export function offerRoutes(deps: OfferRoutesDeps) {
  const routes = router();
  routes.openapi(search, async (c) => {
    const { key: _key, ...query } = c.req.valid("query");
    const page = await searchOffers(deps, c.var.principal, query);
    linkToNext(c, deps.publicUrl, page);
    return c.json(page, 200);
  });
  routes.openapi(retrieve, async (c) => {
    const { id } = c.req.valid("param");
    const offer = await deps.offers.find(id);
    if (!offer) throw new AppError("offer_not_found", `There is no offer ${id}.`);
    return c.json(offer, 200);
  });
  routes.openapi(publish, async (c) =>
    c.json(
      await publishOffer(
        deps,
        c.var.principal,
        c.req.valid("json"),
        c.req.valid("header")["idempotency-key"],
      ),
      201,
    ),
  );
  routes.openapi(update, async (c) =>
    c.json(await updateOffer(deps, c.var.principal, c.req.valid("param").id, c.req.valid("json")), 200),
  );
  routes.openapi(close, async (c) =>
    c.json(await closeOffer(deps, c.var.principal, c.req.valid("param").id), 200),
  );
  return routes;
}
