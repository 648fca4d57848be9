import {
  OFFER_RADIUS_KM,
  type OfferFilterName,
  type OfferQuery,
  type OfferWidening,
} from "@alternance-kit/contract/offer-search";
import { type Criteria, placeFilter } from "./criteria.js";
import { matches, without } from "./matches.js";
import type { SearchIndex } from "./search-index.js";

/** Kilometres that a search around a place is widened to. */
const RADII = [60, 100, OFFER_RADIUS_KM.max] as const;

/** Filters in the order in which they are left out: first those a visitor gives up most easily. */
const GIVEN_UP: readonly OfferFilterName[] = [
  "skills",
  "rhythm",
  "remote",
  "contract",
  "rncp",
  "rome",
  "startsAfter",
  "startsBefore",
  "level",
  "company",
  "department",
  "near",
  "commune",
];

/**
 * What the same search would find if it were widened the least: a larger radius, or else without one of its filters, or else without
 * one of its words, or else by its words alone. `null` when none of it finds anything.
 */
export function widen(query: OfferQuery, criteria: Criteria, index: SearchIndex): OfferWidening | null {
  for (const [widening, wider] of widenings(query, criteria, index)) {
    const { slots, areAll } = matches(wider, index);
    if (slots.length) return { ...widening, total: slots.length, totalIsExact: areAll };
  }
  return null;
}

type Change = Omit<OfferWidening, "total" | "totalIsExact">;

function* widenings(
  query: OfferQuery,
  criteria: Criteria,
  index: SearchIndex,
): Generator<[Change, Criteria]> {
  const names = criteria.filters.map(({ name }) => name);
  for (const radius of RADII.filter((km) => criteria.distances && km > query.radius)) {
    const kept = without(criteria, ["near", "commune"]);
    const around = placeFilter({ ...query, radius }, criteria.distances, index);
    yield [{ radius }, { ...kept, filters: [...kept.filters, ...around] }];
  }
  for (const name of GIVEN_UP.filter((name) => names.includes(name))) {
    yield [{ without: [name] }, without(criteria, [name])];
  }
  if (criteria.words.length > 1) {
    for (const left of criteria.words.toReversed()) {
      const words = criteria.words.filter((word) => word !== left);
      yield [{ q: words.map(({ word }) => word.word).join(" ") }, { ...criteria, words }];
    }
  }
  if (criteria.words.length) {
    yield [{ without: ["q"] }, without(criteria, ["q"])];
    if (names.length) yield [{ without: names }, without(criteria, names)];
  }
}
