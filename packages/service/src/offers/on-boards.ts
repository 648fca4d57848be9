import type { Offer } from "@alternance-kit/contract/offer";
import { standingAt } from "@alternance-kit/domain/offer-transition";
import { defaultExpiry } from "./offer-expiry.js";

/**
 * An offer that may be on the boards, as its seats and its end let it stand. One that comes out of its draft or its review
 * after its end had passed is given a new one: that end was the boards', and the time it waited is not to cost it them.
 */
export function onBoards(offer: Offer, now: Date): Offer {
  const at = now.toISOString();
  const waited = offer.status === "draft" || offer.status === "in_review";
  const expiresAt = waited && offer.expiresAt <= at ? defaultExpiry(now) : offer.expiresAt;
  const status = standingAt({ ...offer, expiresAt }, at);
  return {
    ...offer,
    status,
    expiresAt,
    publishedAt: offer.publishedAt ?? at,
    closedAt: status === "filled" ? at : null,
    updatedAt: at,
  };
}
