import type { Offer } from "@alternance-kit/contract/offer";
import type { Principal } from "../http/principal.js";
import type { OfferStore } from "./offers.store.js";
import { isShown, manages, noOffer } from "./own-offer.js";
import { withReview } from "./review/kept-review.js";

/**
 * An offer in full: one that was on the boards, by anybody; a draft or one in review, by its company and the operator.
 * @throws {AppError} `offer_not_found`
 */
export async function retrieveOffer(
  deps: { offers: Pick<OfferStore, "findKept"> },
  principal: Principal,
  id: string,
): Promise<Offer> {
  const kept = await deps.offers.findKept(id);
  if (kept && manages(principal, kept.offer)) return withReview(kept.offer, kept.review);
  if (!kept || !isShown(kept.offer)) throw noOffer(id);
  return kept.offer;
}
