import type { OfferFeedQuery } from "@alternance-kit/contract/offer-feed";
import { offerSlug } from "@alternance-kit/domain/offer-slug";
import type { Cursors } from "../../http/cursor.js";
import { toPage } from "../../http/page.js";
import type { Principal } from "../../http/principal.js";
import type { Feed } from "./feed.js";
import type { OpenOffers } from "./open-offers.js";

export interface ReadFeedDeps {
  openOffers: OpenOffers;
  cursors: Cursors;
  publicUrl: string;
  now(): Date;
}

/** The page of the feed that `address` asks for: its path and query, from the service's own root. */
export async function readFeed(
  { openOffers, cursors, publicUrl, now }: ReadFeedDeps,
  principal: Principal,
  query: OfferFeedQuery,
  address: URL,
): Promise<Feed & { nextCursor: string | null }> {
  const { cursor, limit, ...asked } = query;
  const filters = asked.company === "own" ? { ...asked, company: principal.partner.id } : asked;
  const scope = ["feed", filters];
  const after = cursor === undefined ? undefined : cursors.decode(scope, cursor);
  const at = now().toISOString();
  const found = await openOffers.list(filters, at, limit + 1, after);
  const { data, page } = toPage(
    found,
    limit,
    ({ position: _position, ...row }) => ({ ...row, url: offerPage(publicUrl, row.offer) }),
    { cursors, scope, positionOf: ({ position }) => position },
  );
  const pageAt = (cursor: string | null, without: readonly string[] = []) => {
    const params = new URLSearchParams(address.search);
    for (const name of ["cursor", ...without]) params.delete(name);
    if (cursor !== null) params.set("cursor", cursor);
    return `${publicUrl}${address.pathname}${params.size ? `?${params}` : ""}`;
  };
  return {
    id: pageAt(null, ["key"]),
    offers: data,
    selfUrl: pageAt(cursor ?? null),
    firstUrl: pageAt(null),
    nextUrl: page.nextCursor && pageAt(page.nextCursor),
    homeUrl: `${publicUrl}/offers`,
    publicUrl,
    at,
    nextCursor: page.nextCursor,
  };
}

/** Where a visitor reads an offer and applies. */
export const offerPage = (publicUrl: string, offer: Parameters<typeof offerSlug>[0]): string =>
  `${publicUrl}/offers/${offerSlug(offer)}`;
