import { PAGE_SLOTS, PagedBits } from "./paged-bits.js";

/** Reads the slots of a term from `from` on, below `to`. */
export type ReadSlots = (from: number, to: number) => readonly number[];

/** So many slots are read first, the newest; the rest when a search goes further. */
const FIRST_SLOTS = 64 * PAGE_SLOTS;

/**
 * The slots of a term, the newest first: searches for a common word stop soon, so that its first one does not read a list as long as
 * the board.
 */
export class TermSet extends PagedBits {
  readonly #read: ReadSlots;
  readonly #top: number;
  /** Slots from this one on are known. */
  #knownFrom: number;

  /** `top` is above every slot there is: what comes later is added. */
  constructor(top: number, read: ReadSlots) {
    super();
    this.#read = read;
    this.#top = top;
    this.#knownFrom = Math.max(0, top - FIRST_SLOTS);
    this.#take(read(this.#knownFrom, Number.MAX_SAFE_INTEGER));
  }

  override get pages(): number {
    return this.#knownFrom === 0 ? super.pages : Number.POSITIVE_INFINITY;
  }

  override get likelySize(): number {
    return (this.size * (this.#top + 1)) / (this.#top + 1 - this.#knownFrom);
  }

  override reach(page: number): void {
    if (this.#knownFrom > page * PAGE_SLOTS) this.#readFrom(0);
  }

  /** Reads some more of what no search has reached yet; answers whether there is still more. */
  readOn(): boolean {
    if (this.#knownFrom > 0) this.#readFrom(Math.max(0, this.#knownFrom - FIRST_SLOTS));
    return this.#knownFrom > 0;
  }

  /** A slot that is not known yet is read when it is reached, as it is then. */
  override add(slot: number): void {
    if (slot >= this.#knownFrom) super.add(slot);
  }

  override delete(slot: number): void {
    if (slot >= this.#knownFrom) super.delete(slot);
  }

  #readFrom(from: number): void {
    const slots = this.#read(from, this.#knownFrom);
    this.#knownFrom = from;
    this.#take(slots);
  }

  #take(slots: readonly number[]): void {
    for (const slot of slots) super.add(slot);
  }
}
