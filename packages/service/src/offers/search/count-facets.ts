import type { OfferFacets, OfferQuery } from "@alternance-kit/contract/offer-search";
import type { Criteria } from "./criteria.js";
import { FACET_VALUES, type KnownFacet, unpackFacet } from "./facet-codes.js";
import { type Matches, matches, without } from "./matches.js";
import { skillKey } from "./offer-terms.js";
import type { SearchIndex } from "./search-index.js";

const MOST_SKILLS = 20;

type Counted<T> = { value: T; count: number; isExact: boolean };
type Facet = KnownFacet | "skills";

/** The facets of a search whose matches are `all`. A facet of which values are chosen counts what the other filters leave. */
export function countFacets(
  query: OfferQuery,
  criteria: Criteria,
  index: SearchIndex,
  all: Matches,
): OfferFacets {
  const count = <T>(facet: Facet, countIn: (found: Matches) => Counted<T>[]): Counted<T>[] => {
    const chosen: readonly unknown[] = query[facet]?.map((value) => keyOf(facet, value)) ?? [];
    const counted = countIn(all);
    const merged = chosen.length
      ? merge(countIn(matches(without(criteria, [facet]), index)), counted, (value) =>
          chosen.includes(keyOf(facet, value)),
        )
      : counted;
    return merged.filter((value) => value.count > 0).sort((a, b) => b.count - a.count);
  };
  const known = <F extends KnownFacet>(facet: F) =>
    count<(typeof FACET_VALUES)[F][number]>(facet, (found) => countKnown(facet, index, found));
  return {
    department: known("department"),
    level: known("level"),
    contract: known("contract"),
    remote: known("remote"),
    rhythm: known("rhythm"),
    skills: count("skills", (found) => countSkills(index, found)).slice(0, MOST_SKILLS),
  };
}

const keyOf = (facet: Facet, value: unknown): unknown =>
  facet === "skills" ? skillKey(String(value)) : value;

function countKnown<F extends KnownFacet>(
  facet: F,
  { columns }: SearchIndex,
  { slots, areAll }: Matches,
): Counted<(typeof FACET_VALUES)[F][number]>[] {
  const codes = new Uint32Array(32);
  for (const slot of slots) {
    const code = unpackFacet(columns.facets[slot] ?? 0, facet);
    codes[code] = (codes[code] ?? 0) + 1;
  }
  const countOf = (at: number): number =>
    facet === "contract"
      ? codes.reduce((sum, count, bits) => (bits & (1 << at) ? sum + count : sum), 0)
      : (codes[at] ?? 0);
  const values: readonly (typeof FACET_VALUES)[F][number][] = FACET_VALUES[facet];
  return values.map((value, at) => ({ value, count: countOf(at), isExact: areAll }));
}

function countSkills({ columns }: SearchIndex, { slots, areAll }: Matches): Counted<string>[] {
  const counts = new Uint32Array(columns.skillNames.length);
  for (const slot of slots) columns.countSkills(slot, counts);
  const counted: Counted<string>[] = [];
  for (const [skill, value] of columns.skillNames.entries()) {
    const count = counts[skill] ?? 0;
    if (count > 0) counted.push({ value, count, isExact: areAll });
  }
  return counted;
}

/** The wide counts, put right by the narrow ones: those are whole for chosen values, and a lower bound for any. */
function merge<T>(
  wide: readonly Counted<T>[],
  narrow: readonly Counted<T>[],
  isChosen: (value: T) => boolean,
): Counted<T>[] {
  const merged = new Map(wide.map((counted) => [counted.value, counted]));
  for (const { value, count, isExact } of narrow) {
    const other = merged.get(value);
    if (other?.isExact) continue;
    merged.set(value, {
      value,
      count: Math.max(count, other?.count ?? 0),
      isExact: isExact && isChosen(value),
    });
  }
  return [...merged.values()];
}
