import type { OfferPage, OfferQuery, OfferSort } from "@alternance-kit/contract/offer-search";
import { refuseField } from "../app-error.js";
import type { Reader } from "../db/reader.js";
import type { Cursors, Position } from "../http/cursor.js";
import type { Principal } from "../http/principal.js";
import { countFacets } from "./search/count-facets.js";
import { type Criteria, criteriaOf } from "./search/criteria.js";
import { type Matches, matches, mostRelevant, newest } from "./search/matches.js";
import { readSummaries } from "./search/offer-rows.js";
import type { SearchIndex } from "./search/search-index.js";
import { sortedMatches } from "./search/sorted-matches.js";
import { widen } from "./search/widen.js";

export interface SearchOffersDeps {
  searchIndex: SearchIndex;
  reader: Reader;
  cursors: Cursors;
  now(): Date;
}

/** The open offers that match; with the first page their facets, or what a wider search would find. */
export async function searchOffers(
  { searchIndex: index, reader, cursors, now }: SearchOffersDeps,
  principal: Principal,
  { cursor, limit, ...asked }: OfferQuery,
): Promise<OfferPage> {
  const company = asked.company === "own" ? principal.partner.id : asked.company;
  const query = { ...asked, company, limit };
  await index.refresh(now());
  const criteria = await criteriaOf(query, index);
  const sort = sortOf(query, criteria);
  const scope = ["offers", { ...asked, company, sort }];
  const after = cursor === undefined ? undefined : cursors.decode(scope, cursor);

  const all = matches(criteria, index);
  const found = await pageOf(sort, criteria, index, all, limit + 1, after);
  const { distances } = criteria;
  const kilometresOf = distances && ((slot: number) => distances[index.columns.communes[slot] ?? 0] ?? 0);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: await readSummaries(reader, shown.map(slotOf), kilometresOf),
    page: { nextCursor: found.length > limit && last ? cursors.encode(scope, last) : null },
    total: all.slots.length,
    totalIsExact: all.areAll,
    facets: after ? null : countFacets(query, criteria, index, all),
    widening: all.slots.length || after ? null : widen(query, criteria, index),
  };
}

/** @throws {AppError} `validation_failed` for an order that the search cannot have. */
function sortOf({ sort }: OfferQuery, { words, distances }: Criteria): OfferSort {
  if (sort === "distance" && !distances) {
    throw refuseField(
      "/sort",
      "not_allowed_value",
      "Give `near` or `commune` too: there is no distance without a place.",
    );
  }
  if (sort !== undefined && sort !== "relevance") return sort;
  return words.length ? "relevance" : "recent";
}

const slotOf = (position: Position): number => Number(position.at(-1));

/** Where each offer of a page stands in its order, its slot last: what a cursor holds. */
async function pageOf(
  sort: OfferSort,
  criteria: Criteria,
  index: SearchIndex,
  all: Matches,
  most: number,
  after: Position | undefined,
): Promise<Position[]> {
  const { columns, byStartDay, byCommune } = index;
  switch (sort) {
    case "recent":
      return (after ? newest(criteria, index, most, slotOf(after)) : all.slots.slice(0, most)).map((slot) => [
        slot,
      ]);
    case "relevance":
      return mostRelevant(criteria, index, most, after && [Number(after[0]), slotOf(after)]);
    case "start": {
      const bucketOf = (slot: number) => columns.startDays[slot] ?? 0;
      const day = { buckets: byStartDay, bucketOf, rankOf: (bucket: number) => bucket };
      return sortedMatches(criteria, index, all, day, most, after);
    }
    case "distance": {
      const bucketOf = (slot: number) => columns.communes[slot] ?? 0;
      const kilometresOf = (commune: number) => criteria.distances?.[commune] ?? Number.POSITIVE_INFINITY;
      return sortedMatches(
        criteria,
        index,
        all,
        { buckets: byCommune, bucketOf, rankOf: kilometresOf },
        most,
        after,
      );
    }
    default:
      return sort satisfies never;
  }
}
