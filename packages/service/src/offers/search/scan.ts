import { PAGE_SLOTS, type PagedBits } from "./paged-bits.js";

/** Sets of which a slot must be in at least one. */
export type AnyOf = readonly PagedBits[];

const PAGE_WORDS = PAGE_SLOTS / 32;

/** Calls `visit` with each slot that is in all of the groups and below `below`, the highest first, until it answers false. */
export function scan(groups: readonly AnyOf[], below: number, visit: (slot: number) => boolean): void {
  // The rarest first: most pages are known to have nothing in common after a look at one group or two.
  const sorted = [...groups].sort((a, b) => sizeOf(a) - sizeOf(b));
  const pages = Math.min(...sorted.map((group) => Math.max(0, ...group.map((set) => set.pages))));
  const [common, union] = [new Int32Array(PAGE_WORDS), new Int32Array(PAGE_WORDS)];

  for (let page = Math.min(pages - 1, Math.floor((below - 1) / PAGE_SLOTS)); page >= 0; page--) {
    if (!sorted.every((group) => isThere(group, page))) continue;
    common.fill(-1);
    if (!sorted.every((group) => intersect(common, group, page, union))) continue;
    for (let word = PAGE_WORDS - 1; word >= 0; word--) {
      let bits = common[word] ?? 0;
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

function isThere(group: AnyOf, page: number): boolean {
  let isThere = false;
  for (const set of group) {
    set.reach(page);
    if ((set.offsets[page] ?? -1) >= 0) isThere = true;
  }
  return isThere;
}

/** Leaves in `common` what is in the group too; false when that is nothing. `union` is for its own use. */
function intersect(common: Int32Array, group: AnyOf, page: number, union: Int32Array): boolean {
  const [only] = group;
  if (group.length === 1 && only) return keepCommon(common, only.words, only.offsets[page] ?? 0);
  union.fill(0);
  for (const { offsets, words } of group) {
    const offset = offsets[page] ?? -1;
    if (offset < 0) continue;
    for (let word = 0; word < PAGE_WORDS; word++)
      union[word] = (union[word] as number) | (words[offset + word] as number); // Safe: both are within the page.
  }
  return keepCommon(common, union, 0);
}

function keepCommon(common: Int32Array, words: Int32Array | Uint32Array, offset: number): boolean {
  let any = 0;
  for (let word = 0; word < PAGE_WORDS; word++) {
    const bits = (common[word] as number) & (words[offset + word] as number); // Safe: both are within the page.
    common[word] = bits;
    any |= bits;
  }
  return any !== 0;
}

const sizeOf = (group: AnyOf): number => group.reduce((sum, { likelySize }) => sum + likelySize, 0);
