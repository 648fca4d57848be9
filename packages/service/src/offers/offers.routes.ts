import { NewOffer, Offer, OfferChange } from "@alternance-kit/contract/offer";
import { OfferPage, OfferQuery } from "@alternance-kit/contract/offer-search";
import { createRoute, z } from "@hono/zod-openapi";
import type { AnswerAgain } from "../http/answer-again.js";
import { entityTag } from "../http/entity-tag.js";
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
import { publicRead, taggedRead } from "../http/public-read.js";
import { isShown } from "./own-offer.js";
import { type PublishOfferDeps, publishOffer } from "./publish-offer.js";
import { retrieveOffer } from "./retrieve-offer.js";
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
    "A CORS-simple, cacheable read: give the publishable key in the query. With `q`, by relevance; otherwise the newest first. Matches are counted up to 1,000. The first page has the facets; when nothing matches, it says what a wider search would find.",
  security: ANY_KEY,
  middleware: taggedRead,
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
  summary: "Retrieve an offer, open or no longer",
  description:
    "An offer that left the boards (`filled`, `expired`, `closed`) is answered with its status. A draft, or an offer in review, is answered to the secret keys of its company and of the operator only, with what holds it back.",
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
  description:
    "The rules of moderation read it first. When they find nothing it is `published` at once; otherwise it is `in_review`, and its `review` says what was found, where, and by which article. With `isDraft` it is neither judged nor shown.",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { body: body(NewOffer), headers: idempotencyHeader },
  responses: {
    201: answer("The offer, published or as it stands.", Offer),
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
  summary: "Change some fields of an offer",
  description:
    "The rules read it again: what they find sends a published offer to review, which the answer tells. More `seats` put a filled offer back on the boards, a later `expiresAt` an expired one.",
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
      "offer_move_refused",
    ),
  },
});

export type OfferRoutesDeps = SearchOffersDeps &
  PublishOfferDeps &
  UpdateOfferDeps & { publicUrl: string; again: Pick<AnswerAgain, "allow"> };

export function offerRoutes(deps: OfferRoutesDeps) {
  const routes = router();
  routes.openapi(search, async (c) => {
    const { key: _key, ...query } = c.req.valid("query");
    const page = await searchOffers(deps, c.var.principal, query);
    linkToNext(c, deps.publicUrl, page);
    const json = JSON.stringify(page);
    deps.again.allow(c.req.raw, {
      json,
      partnerId: c.var.principal.partner.id,
      holdsUntil: deps.searchIndex.holdUntil,
    });
    const headers = { "content-type": "application/json", etag: entityTag(json) };
    const written: Response = c.body(json, 200, headers);
    return written as ReturnType<typeof c.json<typeof page, 200>>; // Safe: it is the page, made text once and for all.
  });
  routes.openapi(retrieve, async (c) => {
    const offer = await retrieveOffer(deps, c.var.principal, c.req.valid("param").id);
    if (!isShown(offer)) c.header("cache-control", "private, no-store");
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
  return routes;
}
