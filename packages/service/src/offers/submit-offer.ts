import type { Offer } from "@alternance-kit/contract/offer";
import type { Principal } from "../http/principal.js";
import { actorOf, changeOffer, noteOf } from "./own-offer.js";
import { moveRefused, requireStartAhead } from "./refusals.js";
import { judge } from "./review/judge.js";
import type { UpdateOfferDeps } from "./update-offer.js";

/** Ends a draft: it is published, or goes to review when a rule finds something. Submitting an offer in review again changes nothing. */
export const submitOffer = (deps: UpdateOfferDeps, principal: Principal, id: string): Promise<Offer> =>
  changeOffer(deps, principal, id, async (kept) => {
    const { offer, revision, review } = kept;
    if (offer.status === "in_review") return undefined;
    if (offer.status !== "draft") throw moveRefused(offer.status, actorOf(principal));
    const now = deps.now();
    requireStartAhead(offer, now);
    const judged = judge(offer, review, await deps.payOverrides(), now);
    return { ...judged, revision, event: noteOf(principal, kept) };
  });
