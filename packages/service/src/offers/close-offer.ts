import type { Offer } from "@alternance-kit/contract/offer";
import type { Principal } from "../http/principal.js";
import type { OfferStore } from "./offers.store.js";
import { ownOffer } from "./update-offer.js";

export interface CloseOfferDeps {
  offers: Pick<OfferStore, "find" | "update">;
  now(): Date;
}

/** Takes an offer off the boards. Closing it again changes nothing. */
export async function closeOffer(deps: CloseOfferDeps, principal: Principal, id: string): Promise<Offer> {
  const offer = await ownOffer(deps.offers, principal, id);
  if (offer.status === "closed") return offer;
  const at = deps.now().toISOString();
  const closed: Offer = { ...offer, status: "closed", updatedAt: at, closedAt: at };
  await deps.offers.update(closed);
  return closed;
}
