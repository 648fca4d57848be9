import type { OfferFilterName } from "@alternance-kit/contract/offer-search";
import type { Criteria } from "./criteria.js";
import { TIERS, type Tier } from "./offer-terms.js";
import { type AnyOf, isIn, scan } from "./scan.js";
import type { SearchIndex } from "./search-index.js";

/** Up to so many matches are counted; beyond, the answer is "more than". */
export const MOST_COUNTED = 1_000;

/** The newest matches, the newest first; all of them unless there are more than are counted. */
export interface Matches {
  slots: readonly number[];
  areAll: boolean;
}

const FROM_THE_NEWEST = Number.MAX_SAFE_INTEGER;

/** What a match is in, all of it. `sets` are those of each word: anywhere, unless it is to be found better. */
export const groupsOf = (
  { filters, words }: Criteria,
  { open }: SearchIndex,
  sets: readonly AnyOf[] = words.map((word) => word.sets.anywhere),
): AnyOf[] => [[open], ...sets, ...filters.map((filter) => filter.sets)];

/** The newest matches below a slot, at most so many. */
export function newest(
  criteria: Criteria,
  index: SearchIndex,
  most: number,
  below = FROM_THE_NEWEST,
): number[] {
  const slots: number[] = [];
  scan(groupsOf(criteria, index), below, (slot) => slots.push(slot) < most);
  return slots;
}

export function matches(criteria: Criteria, index: SearchIndex): Matches {
  const slots = newest(criteria, index, MOST_COUNTED + 1);
  return { slots: slots.slice(0, MOST_COUNTED), areAll: slots.length <= MOST_COUNTED };
}

/** Matches by how well their words are found, the newest first among equals, after a position; at most so many. */
export async function mostRelevant(
  criteria: Criteria,
  index: SearchIndex,
  most: number,
  after: readonly [tier: number, slot: number] = [TIERS[0], FROM_THE_NEWEST],
): Promise<[tier: Tier, slot: number][]> {
  const found: [Tier, number][] = [];
  let better: readonly AnyOf[] | undefined;
  for (const tier of TIERS) {
    const sets = await Promise.all(criteria.words.map((word) => word.sets.at(tier)));
    const groups = groupsOf(criteria, index, sets);
    const known = better;
    if (tier >= after[0]) {
      scan(groups, tier === after[0] ? after[1] : FROM_THE_NEWEST, (slot) => {
        if (known && isIn(known, slot)) return true;
        return found.push([tier, slot]) < most;
      });
    }
    if (found.length >= most) return found;
    better = groups;
  }
  return found;
}

/** The same search without some of its filters; without its words for `q`. */
export const without = (
  { filters, words, distances }: Criteria,
  names: readonly OfferFilterName[],
): Criteria => ({
  filters: filters.filter(({ name }) => !names.includes(name)),
  words: names.includes("q") ? [] : words,
  distances,
});
