import { type Random, random } from "./random.js";
import { RARE_WORDS, ROLES, SKILLS, TOWNS } from "./sample-offers.js";

const DISTINCT = 1_000;

/** What a visitor asks of the board, as the query of an address, without the key. */
export type Search = string;

/** A few words, a few filters, sometimes a place: drawn so that few are alike. */
function search(next: Random): Search {
  const query = new URLSearchParams();
  const often = (share: number) => next.fraction() < share;
  if (often(0.75)) query.set("q", words(next));
  if (often(0.3))
    query.set("department", next.of(["31", "34", "31,81", "30,34", "66", "11,66,34", "12", "82,32"]));
  if (often(0.25)) query.set("level", next.of(["5", "6", "7", "5,6", "6,7", "4"]));
  if (often(0.15)) query.set("remote", next.of(["hybrid", "remote", "hybrid,remote"]));
  if (often(0.1)) query.set("contract", "apprenticeship");
  if (often(0.1)) query.set("rhythm", next.of(["1w_3w", "2d_3d", "flexible"]));
  if (often(0.1)) query.set("skills", next.mostlyFirst(SKILLS));
  if (often(0.2)) {
    query.set("commune", next.mostlyFirst(TOWNS));
    query.set("radius", next.of(["10", "20", "30", "60", "100"]));
    if (often(0.4)) query.set("sort", "distance");
  } else if (often(0.05)) query.set("sort", "start");
  if (often(0.1)) query.set("startsAfter", `2027-0${1 + next.below(9)}-01`);
  return query.toString();
}

function words(next: Random): string {
  switch (next.below(6)) {
    case 0:
      return next.mostlyFirst(ROLES);
    case 1:
      return next.mostlyFirst(SKILLS);
    case 2:
      return `${next.mostlyFirst(ROLES).split(" ")[0]} ${next.mostlyFirst(SKILLS)}`;
    case 3:
      return `${next.mostlyFirst(SKILLS)} ${next.mostlyFirst(RARE_WORDS)}`;
    case 4:
      return next.mostlyFirst(ROLES).slice(0, 3 + next.below(4));
    default:
      return next.mostlyFirst(RARE_WORDS);
  }
}

/** Endlessly, a search that was not asked before. */
export function* neverRepeated(seed: number): Generator<Search, never> {
  const [next, asked] = [random(seed), new Set<Search>()];
  for (;;) {
    const asking = search(next);
    if (asked.has(asking)) continue;
    asked.add(asking);
    yield asking;
  }
}

/** Endlessly, one of a thousand searches; the second is asked half as often as the first, the third a third as often (Zipf's law). */
export function* repeated(seed: number): Generator<Search, never> {
  const [next, searches] = [random(seed), neverRepeated(seed)];
  const known = Array.from({ length: DISTINCT }, () => searches.next().value);
  const weights = known.map((_, rank) => 1 / (rank + 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  for (;;) {
    let left = next.fraction() * whole;
    const at = weights.findIndex((weight) => {
      left -= weight;
      return left <= 0;
    });
    yield known[Math.max(0, at)] ?? "";
  }
}
