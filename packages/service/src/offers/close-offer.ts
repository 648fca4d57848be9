import type { Offer } from "@alternance-kit/contract/offer";
import type { OfferClosure } from "@alternance-kit/contract/offer-life";
import type { Principal } from "../http/principal.js";
import type { OfferStore } from "./offers.store.js";
import { changeOffer, noteOf } from "./own-offer.js";

export interface CloseOfferDeps {
  offers: Pick<OfferStore, "findKept" | "write">;
  now(): Date;
}

/** Takes an offer off the boards: it is filled, or withdrawn. Doing it again changes nothing. */
export const closeOffer = (
  deps: CloseOfferDeps,
  principal: Principal,
  id: string,
  { reason = "withdrawn", note }: OfferClosure = {},
): Promise<Offer> =>
  changeOffer(deps, principal, id, (kept) => {
    const { offer, revision } = kept;
    const status = reason === "filled" ? "filled" : "closed";
    if (offer.status === status) return undefined;
    const at = deps.now().toISOString();
    const closed: Offer = { ...offer, status, updatedAt: at, closedAt: at };
    return { offer: closed, revision, event: noteOf(principal, kept, { reason: note ?? null }) };
  });
