import type { OfferSummary } from "@alternance-kit/contract/offer";
import type { Principal } from "../http/principal.js";
import { type SearchOffersDeps, searchOffers } from "../offers/search-offers.js";
import { readQuery, type SavedQuery } from "./alert-query.js";

/** The published offers that match a saved search and were published after an instant, the latest first. */
export type MatchingOffers = (query: SavedQuery, since: string) => Promise<OfferSummary[]>;

const PAGE = 100;
/** More new offers than that in a day are not for an e-mail. */
const MOST_PAGES = 5;

/** A saved search names its company by its id: nobody's own offers are asked for. */
const NOBODY: Principal = {
  keyId: "",
  keyKind: "publishable",
  origins: [],
  partner: { id: "", kind: "operator", name: "" },
};

/** Finds them with the board's own search, which answers the latest first when asked to. */
export const createMatchingOffers =
  (deps: SearchOffersDeps): MatchingOffers =>
  async (saved, since) => {
    const found: OfferSummary[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const query = readQuery(saved, PAGE, cursor);
      if (!query) throw new Error("A saved search names a filter that there no longer is.");
      const { data, page: next } = await searchOffers(deps, NOBODY, query);
      const recent = data.filter(({ publishedAt }) => publishedAt > since);
      found.push(...recent);
      if (recent.length === 0 || next.nextCursor === null) break;
      cursor = next.nextCursor;
    }
    return found;
  };
