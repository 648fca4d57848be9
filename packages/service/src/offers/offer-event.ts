import type { Offer } from "@alternance-kit/contract/offer";
import type { OfferStatus } from "@alternance-kit/domain/offer";
import type { NewEvent } from "../events/event-recorder.js";

/** What partners are told of an offer that came to stand where it stands; of drafts and reviews, nothing. */
export function eventOf({ id, status, company, updatedAt: at }: Offer, from: OfferStatus | null): NewEvent[] {
  if (status === from) return [];
  const data = { offerId: id, companyId: company.id, from };
  switch (status) {
    case "published":
      return [{ type: "offer.published", at, data }];
    case "filled":
      return [{ type: "offer.filled", at, data }];
    case "expired":
      return [{ type: "offer.expired", at, data }];
    case "closed":
      return [{ type: "offer.closed", at, data }];
    case "draft":
    case "in_review":
      return [];
    default:
      return status satisfies never;
  }
}
