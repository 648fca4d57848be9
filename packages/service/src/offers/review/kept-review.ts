import type { Offer } from "@alternance-kit/contract/offer";
import type { OfferFinding, OfferReview } from "@alternance-kit/contract/offer-review";

/** A review as it is kept, with what the operator let pass. */
export interface KeptReview extends OfferReview {
  judgedAt: string;
  settled: readonly string[];
}

/** What makes a finding the same as one that the operator let pass: the same words, found to be the same, in the same field. */
export const settledKey = ({ code, pointer, excerpt }: OfferFinding): string =>
  `${code} ${pointer} ${excerpt}`;

export const toReview = ({
  findings,
  judgedAt,
  approval,
  refusal,
}: KeptReview): Omit<KeptReview, "settled"> => ({
  findings,
  judgedAt,
  approval,
  refusal,
});

/** An offer as its company and the operator see it: with what holds it back, when something does. */
export function withReview(offer: Offer, review: KeptReview | undefined): Offer {
  const isHeldBack = offer.status === "in_review" || (offer.status === "draft" && review?.refusal);
  return review && isHeldBack ? { ...offer, review: toReview(review) } : offer;
}
