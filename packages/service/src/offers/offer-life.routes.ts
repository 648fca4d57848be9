import { Offer } from "@alternance-kit/contract/offer";
import {
  ManagedOfferPage,
  ManagedOfferQuery,
  OfferClosure,
  OfferRenewal,
} from "@alternance-kit/contract/offer-life";
import { createRoute, type z } from "@hono/zod-openapi";
import { answer, idParam, problems, router, SECRET_ONLY } from "../http/openapi.js";
import { linkToNext } from "../http/page.js";
import { secretOnly } from "../http/principal.js";
import { type CloseOfferDeps, closeOffer } from "./close-offer.js";
import { type ListManagedOffersDeps, listManagedOffers } from "./list-managed-offers.js";
import { type RenewOfferDeps, renewOffer } from "./renew-offer.js";
import { submitOffer } from "./submit-offer.js";

const secret = { tags: ["Offers"], security: SECRET_ONLY, middleware: secretOnly };

/** A body that may be left out: every field of it has its usual value. */
const optionalBody = <T extends z.ZodType>(schema: T) =>
  ({ required: false, content: { "application/json": { schema } } }) as const;

const BODY_PROBLEMS = [
  "validation_failed",
  "malformed_json",
  "unsupported_media_type",
  "body_too_large",
] as const;
const CHANGE_PROBLEMS = [
  "secret_key_required",
  "not_permitted",
  "offer_not_found",
  "offer_move_refused",
] as const;

const list = createRoute({
  ...secret,
  method: "get",
  path: "/managed-offers",
  operationId: "listManagedOffers",
  summary: "List the offers you manage, whatever their status",
  description: "A company's own, or all of them for the operator; those made last first.",
  request: { query: ManagedOfferQuery },
  responses: {
    200: answer("A page of offers.", ManagedOfferPage),
    ...problems("validation_failed", "cursor_invalid", "secret_key_required", "not_permitted"),
  },
});

const submit = createRoute({
  ...secret,
  method: "post",
  path: "/offers/{id}/submit",
  operationId: "submitOffer",
  summary: "Publish a draft",
  description: "As when an offer is published: the rules read it first.",
  request: { params: idParam("offer") },
  responses: { 200: answer("The offer, published or in review.", Offer), ...problems(...CHANGE_PROBLEMS) },
});

const renew = createRoute({
  ...secret,
  method: "post",
  path: "/offers/{id}/renew",
  operationId: "renewOffer",
  summary: "Keep an offer on the boards longer, or put it back there",
  description:
    "The rules read it again. An offer that the operator took off the boards is put back by the operator only.",
  request: { params: idParam("offer"), body: optionalBody(OfferRenewal) },
  responses: {
    200: answer("The offer, with its new end.", Offer),
    ...problems(...BODY_PROBLEMS, ...CHANGE_PROBLEMS, "offer_full"),
  },
});

const close = createRoute({
  ...secret,
  method: "post",
  path: "/offers/{id}/close",
  operationId: "closeOffer",
  summary: "Take an offer off the boards",
  request: { params: idParam("offer"), body: optionalBody(OfferClosure) },
  responses: {
    200: answer("The offer, closed or filled.", Offer),
    ...problems(...BODY_PROBLEMS, ...CHANGE_PROBLEMS),
  },
});

export type OfferLifeRoutesDeps = CloseOfferDeps &
  RenewOfferDeps &
  ListManagedOffersDeps & { publicUrl: string };

/** Where an offer stands, as its company moves it. */
export function offerLifeRoutes(deps: OfferLifeRoutesDeps) {
  const routes = router();
  routes.openapi(list, async (c) => {
    const page = await listManagedOffers(deps, c.var.principal, c.req.valid("query"));
    linkToNext(c, deps.publicUrl, page);
    return c.json(page, 200);
  });
  routes.openapi(submit, async (c) =>
    c.json(await submitOffer(deps, c.var.principal, c.req.valid("param").id), 200),
  );
  routes.openapi(renew, async (c) =>
    c.json(await renewOffer(deps, c.var.principal, c.req.valid("param").id, c.req.valid("json")), 200),
  );
  routes.openapi(close, async (c) =>
    c.json(await closeOffer(deps, c.var.principal, c.req.valid("param").id, c.req.valid("json")), 200),
  );
  return routes;
}
