import type { OfferHistory } from "@alternance-kit/contract/offer-life";
import type { Cursors } from "../../http/cursor.js";
import { toPage } from "../../http/page.js";
import type { Principal } from "../../http/principal.js";
import type { OfferStore } from "../offers.store.js";
import { ownOffer } from "../own-offer.js";
import type { HistoryStore } from "./history.store.js";

export interface ListHistoryDeps {
  offers: Pick<OfferStore, "findKept">;
  offerHistory: Pick<HistoryStore, "list">;
  cursors: Cursors;
}

/** Who changed what of an offer, the latest first; for its company and the operator. */
export async function listHistory(
  { offers, offerHistory, cursors }: ListHistoryDeps,
  principal: Principal,
  id: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<OfferHistory> {
  await ownOffer(offers, principal, id);
  const scope = ["offer-history", id];
  const [before] = cursor === undefined ? [] : cursors.decode(scope, cursor);
  const events = await offerHistory.list(id, before === undefined ? undefined : Number(before), limit + 1);
  return toPage(events, limit, (event) => event, { cursors, scope, positionOf: ({ number }) => [number] });
}
