import { PageQuery } from "@alternance-kit/contract/common";
import { Offer } from "@alternance-kit/contract/offer";
import { OfferHistory } from "@alternance-kit/contract/offer-life";
import { OfferApproval, OfferRefusal, OfferReview } from "@alternance-kit/contract/offer-review";
import { createRoute } from "@hono/zod-openapi";
import { answer, body, idParam, problems, router, SECRET_ONLY } from "../../http/openapi.js";
import { linkToNext } from "../../http/page.js";
import { secretOnly } from "../../http/principal.js";
import type { CloseOfferDeps } from "../close-offer.js";
import { type ListHistoryDeps, listHistory } from "../history/list-history.js";
import { approveOffer } from "./approve-offer.js";
import { readReview } from "./read-review.js";
import { refuseOffer } from "./refuse-offer.js";

const secret = { tags: ["Offers"], security: SECRET_ONLY, middleware: secretOnly };

const review = createRoute({
  ...secret,
  method: "get",
  path: "/offers/{id}/review",
  operationId: "retrieveOfferReview",
  summary: "Read what the rules of moderation found in an offer",
  description:
    "For its company and the operator: the words, their field, the article, and what the operator decided.",
  request: { params: idParam("offer") },
  responses: {
    200: answer("What was found when it was last judged.", OfferReview),
    ...problems("secret_key_required", "not_permitted", "offer_not_found"),
  },
});

const history = createRoute({
  ...secret,
  method: "get",
  path: "/offers/{id}/history",
  operationId: "listOfferHistory",
  summary: "List who changed what of an offer",
  description: "For its company and the operator; the latest first.",
  request: { params: idParam("offer"), query: PageQuery },
  responses: {
    200: answer("A page of what happened to it.", OfferHistory),
    ...problems(
      "validation_failed",
      "cursor_invalid",
      "secret_key_required",
      "not_permitted",
      "offer_not_found",
    ),
  },
});

const DECISION_PROBLEMS = [
  "validation_failed",
  "malformed_json",
  "unsupported_media_type",
  "body_too_large",
  "secret_key_required",
  "not_permitted",
  "offer_not_found",
  "offer_move_refused",
] as const;

const approve = createRoute({
  ...secret,
  method: "post",
  path: "/offers/{id}/approve",
  operationId: "approveOffer",
  summary: "Publish an offer in review all the same",
  description: "The operator's. The rules do not ask again about the same words.",
  request: { params: idParam("offer"), body: body(OfferApproval) },
  responses: { 200: answer("The offer, on the boards.", Offer), ...problems(...DECISION_PROBLEMS) },
});

const refuse = createRoute({
  ...secret,
  method: "post",
  path: "/offers/{id}/refuse",
  operationId: "refuseOffer",
  summary: "Send an offer in review back to its company",
  description:
    "The operator's. The offer is a draft again, and its company reads the reason in its `review`.",
  request: { params: idParam("offer"), body: body(OfferRefusal) },
  responses: { 200: answer("The offer, a draft.", Offer), ...problems(...DECISION_PROBLEMS) },
});

export type OfferReviewRoutesDeps = CloseOfferDeps & ListHistoryDeps & { publicUrl: string };

/** What is found in an offer and decided of it, and what happened to it. */
export function offerReviewRoutes(deps: OfferReviewRoutesDeps) {
  const routes = router();
  routes.openapi(review, async (c) =>
    c.json(await readReview(deps, c.var.principal, c.req.valid("param").id), 200),
  );
  routes.openapi(history, async (c) => {
    const page = await listHistory(deps, c.var.principal, c.req.valid("param").id, c.req.valid("query"));
    linkToNext(c, deps.publicUrl, page);
    return c.json(page, 200);
  });
  routes.openapi(approve, async (c) =>
    c.json(await approveOffer(deps, c.var.principal, c.req.valid("param").id, c.req.valid("json")), 200),
  );
  routes.openapi(refuse, async (c) =>
    c.json(await refuseOffer(deps, c.var.principal, c.req.valid("param").id, c.req.valid("json")), 200),
  );
  return routes;
}
