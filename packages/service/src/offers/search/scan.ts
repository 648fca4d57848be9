import { PAGE_SLOTS, type PagedBits } from "./paged-bits.js";

/** Sets of which a slot must be in at least one. */
export type AnyOf = readonly PagedBits[];

/** Calls `visit` with each slot that is in all of the groups and below `below`, the highest first, until it answers false. */
export function scan(groups: readonly AnyOf[], below: number, visit: (slot: number) => boolean): void {
  // The rarest first: most pages and words are known to have nothing after a look at one set.
  const sorted = [...groups].sort((a, b) => sizeOf(a) - sizeOf(b));
  const sets = sorted.flat();
  const ends = sorted.map((_, group) => sorted.slice(0, group + 1).flat().length);
  const words = sets.map((set) => set.words);
  const at = new Int32Array(sets.length);
  const pages = Math.min(...sorted.map((group) => Math.max(0, ...group.map((set) => set.offsets.length))));

  for (let page = Math.min(pages - 1, Math.floor((below - 1) / PAGE_SLOTS)); page >= 0; page--) {
    if (!locate(sets, ends, page, at)) continue;
    for (let word = 31; word >= 0; word--) {
      let bits = -1;
      for (let group = 0, set = 0; group < ends.length && bits !== 0; group++) {
        let union = 0;
        for (const end = ends[group] ?? 0; set < end; set++) {
          const offset = at[set] ?? -1;
          if (offset >= 0) union |= words[set]?.[offset + word] ?? 0;
        }
        bits &= union;
      }
      while (bits !== 0) {
        const bit = 31 - Math.clz32(bits);
        bits &= ~(1 << bit);
        const slot = (page << 10) | (word << 5) | bit;
        if (slot < below && !visit(slot)) return;
      }
    }
  }
}

/** Whether a slot is in all of the groups. */
export const isIn = (groups: readonly AnyOf[], slot: number): boolean =>
  groups.every((group) => group.some((set) => set.has(slot)));

/** Writes where each set has the page; false when a whole group has nothing in it. */
function locate(sets: AnyOf, ends: readonly number[], page: number, at: Int32Array): boolean {
  let set = 0;
  for (const end of ends) {
    let isThere = false;
    for (; set < end; set++) {
      const offset = sets[set]?.offsets[page] ?? -1;
      at[set] = offset;
      if (offset >= 0) isThere = true;
    }
    if (!isThere) return false;
  }
  return true;
}

const sizeOf = (group: AnyOf): number => group.reduce((sum, { size }) => sum + size, 0);
