import type { Buckets } from "./buckets.js";
import { PagedBits } from "./paged-bits.js";

/** What the ranges of searches (around a place, from a day on) may take of memory, in bytes: at a million offers, two hundred and fifty. */
const BUDGET_BYTES = 32 * 1024 * 1024;

/** The slots of ranges, made when a search first needs them, and made anew after a change; those made last stay. */
export class RangeSets {
  readonly #sets = new Map<string, PagedBits>();
  #bytes = 0;

  /** The slots whose value is wanted: `numberOf` is the value that a slot has now. `key` is all that decides which values are. */
  get(
    key: string,
    buckets: Buckets,
    numberOf: (slot: number) => number,
    isWanted: (value: number) => boolean,
  ): PagedBits {
    const known = this.#sets.get(key);
    if (known) return known;
    const set = new PagedBits();
    for (const value of buckets.values()) {
      if (!isWanted(value)) continue;
      for (const slot of buckets.of(value)) if (numberOf(slot) === value) set.add(slot);
    }
    this.#sets.set(key, set);
    this.#bytes += set.bytes;
    for (const [oldest, { bytes }] of this.#sets) {
      if (this.#bytes <= BUDGET_BYTES) break;
      this.#sets.delete(oldest);
      this.#bytes -= bytes;
    }
    return set;
  }

  clear(): void {
    this.#sets.clear();
    this.#bytes = 0;
  }
}
