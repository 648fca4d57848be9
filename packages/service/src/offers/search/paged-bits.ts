/** Slots of a page: 32 words of 32 bits. */
export const PAGE_SLOTS = 1024;
const PAGE_WORDS = PAGE_SLOTS / 32;

/**
 * A set of slots. Pages without any are not there: a rare term's set is small, and what it has in common with others is read
 * without looking at the rest. At a million slots the largest takes 129 kB.
 */
export class PagedBits {
  size = 0;
  /** For each page, where its words begin in `words`; -1 when none of its slots is in the set. */
  offsets = new Int32Array(0);
  words = new Uint32Array(0);
  #pages = 0;
  #above = 0;

  static of(slots: Iterable<number>): PagedBits {
    const bits = new PagedBits();
    for (const slot of slots) bits.add(slot);
    return bits;
  }

  /** Above the page of the highest slot. */
  get pages(): number {
    return this.#above;
  }

  /** How many slots there are likely to be, to tell the rare sets from the others. */
  get likelySize(): number {
    return this.size;
  }

  /** Called before a page, or one below, is looked at. */
  reach(_page: number): void {}

  get bytes(): number {
    return this.offsets.byteLength + this.words.byteLength;
  }

  has(slot: number): boolean {
    this.reach(slot >>> 10);
    const offset = this.offsets[slot >>> 10] ?? -1;
    return offset >= 0 && (((this.words[offset + ((slot & 1023) >>> 5)] ?? 0) >>> (slot & 31)) & 1) === 1;
  }

  add(slot: number): void {
    const at = this.#page(slot >>> 10) + ((slot & 1023) >>> 5);
    const word = this.words[at] ?? 0;
    const changed = word | (1 << (slot & 31));
    if (changed >>> 0 === word) return;
    this.words[at] = changed;
    this.size++;
  }

  delete(slot: number): void {
    if (!this.has(slot)) return;
    const at = (this.offsets[slot >>> 10] ?? 0) + ((slot & 1023) >>> 5);
    this.words[at] = (this.words[at] ?? 0) & ~(1 << (slot & 31));
    this.size--;
  }

  /** Where a page's words begin; the page is made when it is not there. */
  #page(page: number): number {
    if (page >= this.offsets.length) {
      const longer = new Int32Array(Math.max(page + 1, Math.ceil(this.offsets.length * 1.5))).fill(-1);
      longer.set(this.offsets);
      this.offsets = longer;
    }
    const known = this.offsets[page] ?? -1;
    if (known >= 0) return known;
    const offset = this.#pages++ * PAGE_WORDS;
    this.#above = Math.max(this.#above, page + 1);
    if (offset + PAGE_WORDS > this.words.length) {
      const longer = new Uint32Array(Math.max(offset + PAGE_WORDS, Math.ceil(this.words.length * 1.5)));
      longer.set(this.words);
      this.words = longer;
    }
    this.offsets[page] = offset;
    return offset;
  }
}
