import type { Offer } from "@alternance-kit/contract/offer";
import type { OfferApproval } from "@alternance-kit/contract/offer-review";
import { type Principal, requireKind } from "../../http/principal.js";
import type { CloseOfferDeps } from "../close-offer.js";
import { onBoards } from "../on-boards.js";
import { changeOffer, noteOf } from "../own-offer.js";
import { moveRefused } from "../refusals.js";
import { settledKey } from "./kept-review.js";

/** The operator overrules the rules: the offer goes on the boards, and the same words are not asked about again. */
export async function approveOffer(
  deps: CloseOfferDeps,
  principal: Principal,
  id: string,
  { reason }: OfferApproval,
): Promise<Offer> {
  requireKind(principal, "operator");
  return changeOffer(deps, principal, id, (kept) => {
    const { offer, revision, review } = kept;
    if (offer.status !== "in_review" || !review) throw moveRefused(offer.status, "operator");
    const now = deps.now();
    const at = now.toISOString();
    return {
      offer: onBoards(offer, now),
      revision,
      event: noteOf(principal, kept, { reason: reason ?? null }),
      review: {
        ...review,
        findings: [],
        approval: { at, reason: reason ?? null },
        settled: [...new Set([...review.settled, ...review.findings.map(settledKey)])],
      },
    };
  });
}
