import type { Offer } from "@alternance-kit/contract/offer";
import type { OfferRenewal } from "@alternance-kit/contract/offer-life";
import { AppError } from "../app-error.js";
import type { Principal } from "../http/principal.js";
import { changesOf } from "./history/changes-of.js";
import type { HistoryStore } from "./history/history.store.js";
import { defaultExpiry, requireExpiry } from "./offer-expiry.js";
import { actorOf, changeOffer, noteOf } from "./own-offer.js";
import { moveRefused, requireStartAhead } from "./refusals.js";
import { judge } from "./review/judge.js";
import type { UpdateOfferDeps } from "./update-offer.js";

export interface RenewOfferDeps extends UpdateOfferDeps {
  offerHistory: Pick<HistoryStore, "lastMoveTo">;
}

/**
 * Puts an offer's end off, and the offer back on the boards when it had left them: its end had passed, it was taken back, or it has seats again.
 * It is judged as it would be anew. What the operator took off the boards, only the operator puts back.
 */
export const renewOffer = (
  deps: RenewOfferDeps,
  principal: Principal,
  id: string,
  { expiresAt }: OfferRenewal,
): Promise<Offer> =>
  changeOffer(deps, principal, id, async (kept) => {
    const { offer, revision, review } = kept;
    const now = deps.now();
    if (offer.status === "draft" || offer.status === "in_review")
      throw moveRefused(offer.status, actorOf(principal));
    if (offer.seatsLeft === 0)
      throw new AppError("offer_full", "Raise its seats: placements have taken them all.");
    if (offer.status === "closed") await requireMayReopen(deps, principal, id);
    requireStartAhead(offer, now);
    const end = expiresAt === undefined ? defaultExpiry(now) : requireExpiry(expiresAt, now);
    const judged = judge({ ...offer, expiresAt: end }, review, await deps.payOverrides(), now);
    const event = noteOf(principal, kept, { changes: changesOf(offer, judged.offer) });
    return { ...judged, revision, event };
  });

async function requireMayReopen(deps: RenewOfferDeps, principal: Principal, id: string): Promise<void> {
  const closing = await deps.offerHistory.lastMoveTo(id, "closed");
  if (closing?.by.actor === "operator" && principal.partner.kind !== "operator")
    throw new AppError(
      "not_permitted",
      `The operator took this offer off the boards, and alone can put it back.${closing.reason ? ` Its reason: ${closing.reason}` : ""}`,
    );
}
