import type { OfferReview } from "@alternance-kit/contract/offer-review";
import type { Principal } from "../../http/principal.js";
import type { OfferStore } from "../offers.store.js";
import { ownOffer } from "../own-offer.js";
import { toReview } from "./kept-review.js";

/** What the rules found in an offer when it was last judged, and what the operator decided; for its company and the operator. */
export async function readReview(
  deps: { offers: Pick<OfferStore, "findKept"> },
  principal: Principal,
  id: string,
): Promise<OfferReview> {
  const { review } = await ownOffer(deps.offers, principal, id);
  return review ? toReview(review) : NOTHING_FOUND;
}

const NOTHING_FOUND: OfferReview = { findings: [], judgedAt: null, approval: null, refusal: null };
