import type { ManagedOfferPage, ManagedOfferQuery } from "@alternance-kit/contract/offer-life";
import type { Cursors } from "../http/cursor.js";
import { toPage } from "../http/page.js";
import { type Principal, requireKind } from "../http/principal.js";
import type { OfferStore } from "./offers.store.js";
import { withReview } from "./review/kept-review.js";

export interface ListManagedOffersDeps {
  offers: Pick<OfferStore, "list">;
  cursors: Cursors;
}

/** A company's own offers, or all of them for the operator, whatever their status; those made last first. */
export async function listManagedOffers(
  { offers, cursors }: ListManagedOffersDeps,
  principal: Principal,
  { cursor, limit, status }: ManagedOfferQuery,
): Promise<ManagedOfferPage> {
  requireKind(principal, "company", "operator");
  const companyId = principal.partner.kind === "operator" ? undefined : principal.partner.id;
  const scope = ["managed-offers", companyId, status];
  const after = cursor === undefined ? undefined : cursors.decode(scope, cursor);
  const rows = await offers.list({ companyId, status, after, limit: limit + 1 });
  return toPage(rows, limit, ({ offer, review }) => withReview(offer, review), {
    cursors,
    scope,
    positionOf: ({ seq }) => [seq],
  });
}
