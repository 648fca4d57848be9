import type { Offer } from "@alternance-kit/contract/offer";
import type { OfferRefusal } from "@alternance-kit/contract/offer-review";
import { type Principal, requireKind } from "../../http/principal.js";
import type { CloseOfferDeps } from "../close-offer.js";
import { changeOffer, noteOf } from "../own-offer.js";
import { moveRefused } from "../refusals.js";

/** The operator sends an offer in review back to its company, as a draft, with what is to be changed. */
export async function refuseOffer(
  deps: CloseOfferDeps,
  principal: Principal,
  id: string,
  { reason }: OfferRefusal,
): Promise<Offer> {
  requireKind(principal, "operator");
  return changeOffer(deps, principal, id, (kept) => {
    const { offer, revision, review } = kept;
    if (offer.status !== "in_review" || !review) throw moveRefused(offer.status, "operator");
    const at = deps.now().toISOString();
    return {
      offer: { ...offer, status: "draft", updatedAt: at },
      revision,
      event: noteOf(principal, kept, { reason }),
      review: { ...review, refusal: { at, reason } },
    };
  });
}
