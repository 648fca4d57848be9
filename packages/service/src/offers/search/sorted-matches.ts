import type { Position } from "../../http/cursor.js";
import type { Buckets } from "./buckets.js";
import type { Criteria } from "./criteria.js";
import { conditions, type Matches } from "./matches.js";
import { isIn } from "./scan.js";
import type { SearchIndex } from "./search-index.js";

/** A way to sort by a value, the smallest first and then the newest. */
export interface SortValue {
  /** Slots by what decides of their value. */
  buckets: Buckets;
  bucketOf(slot: number): number;
  rankOf(bucket: number): number;
}

/**
 * Matches by a value, after a position (value, slot); at most so many. When all matches are known they are sorted. Otherwise there are
 * a thousand of them at least, and the board is walked in the order of the value, which comes upon some soon: exact either way.
 */
export function sortedMatches(
  criteria: Criteria,
  index: SearchIndex,
  { slots, areAll }: Matches,
  { buckets, bucketOf, rankOf }: SortValue,
  most: number,
  after: Position | undefined,
): [value: number, slot: number][] {
  const isAfter = (value: number, slot: number) =>
    !after || value > Number(after[0]) || (value === Number(after[0]) && slot < Number(after[1]));
  if (areAll) {
    return slots
      .map((slot): [number, number] => [rankOf(bucketOf(slot)), slot])
      .filter(([value, slot]) => isAfter(value, slot))
      .sort(([value, slot], [otherValue, otherSlot]) => value - otherValue || otherSlot - slot)
      .slice(0, most);
  }
  const { groups, passes } = conditions(criteria, index);
  const found: [number, number][] = [];
  const order = buckets
    .values()
    .map((bucket) => ({ bucket, value: rankOf(bucket) }))
    .filter(({ value }) => Number.isFinite(value) && (!after || value >= Number(after[0])))
    .sort((a, b) => a.value - b.value || b.bucket - a.bucket);
  for (const [at, { bucket, value }] of order.entries()) {
    const inBucket = buckets.of(bucket);
    for (let index = inBucket.length - 1, left = most; index >= 0 && left > 0; index--) {
      const slot = inBucket[index] ?? 0;
      if (bucketOf(slot) !== bucket || !isAfter(value, slot) || !isIn(groups, slot) || !passes(slot))
        continue;
      found.push([value, slot]);
      left--;
    }
    // Buckets of one value are one rank: all of them are read before stopping.
    if (found.length >= most && order[at + 1]?.value !== value) break;
  }
  return found
    .sort(([value, slot], [otherValue, otherSlot]) => value - otherValue || otherSlot - slot)
    .slice(0, most);
}
