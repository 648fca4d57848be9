import type { Position } from "../../http/cursor.js";
import type { Buckets } from "./buckets.js";
import type { Criteria } from "./criteria.js";
import { groupsOf, type Matches } from "./matches.js";
import { isIn, scan } from "./scan.js";
import type { SearchIndex } from "./search-index.js";

/** A way to sort by a value, the smallest first and then the newest. */
export interface SortValue {
  /** Slots by what decides of their value. */
  buckets: Buckets;
  bucketOf(slot: number): number;
  rankOf(bucket: number): number;
}

type Ranked = [value: number, slot: number];

/** Beyond so many matches, as far as can be told from the newest, the first ones are come upon sooner than all are looked at. */
const MOST_LOOKED_AT = 50_000;

/**
 * Matches by a value, after a position (value, slot); at most so many. When all matches are known they are sorted. Of more, all are looked
 * at while they are few; of very many, the board is walked in the order of the value. The same is answered either way.
 */
export function sortedMatches(
  criteria: Criteria,
  index: SearchIndex,
  { slots, areAll }: Matches,
  sort: SortValue,
  most: number,
  after: Position | undefined,
): Ranked[] {
  const first = new First(most, after);
  if (areAll) {
    for (const slot of slots) first.offer(sort.rankOf(sort.bucketOf(slot)), slot);
    return first.found;
  }
  const groups = groupsOf(criteria, index);
  const [newest = 0, oldest = 0] = [slots[0], slots.at(-1)];
  const matchesOfAll = (newest * slots.length) / (newest - oldest + 1);
  if (matchesOfAll <= MOST_LOOKED_AT) {
    scan(groups, newest + 1, (slot) => {
      first.offer(sort.rankOf(sort.bucketOf(slot)), slot);
      return true;
    });
    return first.found;
  }
  walk(first, groups, sort);
  return first.found;
}

function walk(
  first: First,
  groups: ReturnType<typeof groupsOf>,
  { buckets, bucketOf, rankOf }: SortValue,
): void {
  const order = buckets
    .values()
    .map((bucket) => ({ bucket, value: rankOf(bucket) }))
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => a.value - b.value);
  for (const { bucket, value } of order) {
    if (first.isFullBefore(value)) return;
    const inBucket = buckets.of(bucket);
    for (let at = inBucket.length - 1; at >= 0; at--) {
      const slot = inBucket[at] ?? 0;
      if (!first.wants(value, slot)) {
        if (first.isFull) break; // The older ones of the bucket come after.
        continue;
      }
      if (bucketOf(slot) === bucket && isIn(groups, slot)) first.offer(value, slot);
    }
  }
}

/** The first in the order, of those offered after a position. */
class First {
  readonly found: Ranked[] = [];
  readonly #most: number;
  readonly #after: Ranked | undefined;

  constructor(most: number, after: Position | undefined) {
    this.#most = most;
    this.#after = after && [Number(after[0]), Number(after[1])];
  }

  get isFull(): boolean {
    return this.found.length >= this.#most;
  }

  /** Whether nothing of this value or more can be among the first. */
  isFullBefore(value: number): boolean {
    const last = this.found.at(-1);
    return this.isFull && last !== undefined && last[0] < value;
  }

  wants(value: number, slot: number): boolean {
    if (this.#after && compare([value, slot], this.#after) <= 0) return false;
    const last = this.found.at(-1);
    return !this.isFull || last === undefined || compare([value, slot], last) < 0;
  }

  offer(value: number, slot: number): void {
    if (!this.wants(value, slot)) return;
    const ranked: Ranked = [value, slot];
    let at = this.found.length;
    while (at > 0 && compare(ranked, this.found[at - 1] ?? ranked) < 0) at--;
    this.found.splice(at, 0, ranked);
    if (this.found.length > this.#most) this.found.pop();
  }
}

const compare = ([value, slot]: Ranked, [otherValue, otherSlot]: Ranked): number =>
  value - otherValue || otherSlot - slot;
