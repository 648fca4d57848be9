import { PAGE_SLOTS, PagedBits } from "./paged-bits.js";

/** Reads the slots of a term from `from` on, below `to`. */
export type ReadSlots = (from: number, to: number) => readonly number[];

/** The slots that are read first, from the newest down; each further reading is twice as long. */
const FIRST_SLOTS = 64 * PAGE_SLOTS;
/** A term with fewer than so many among the first has so few in all that the rest is read at once. */
const RARE_AMONG_FIRST = 256;

/**
 * The slots of a term, read from the newest down as far as searches go: of a common word they stop soon, so that its first search
 * does not read a list as long as the board.
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
    if (this.size < RARE_AMONG_FIRST) this.reach(0);
  }

  override get pages(): number {
    return this.#knownFrom === 0 ? super.pages : Number.POSITIVE_INFINITY;
  }

  override get likelySize(): number {
    return (this.size * (this.#top + 1)) / (this.#top + 1 - this.#knownFrom);
  }

  override reach(page: number): void {
    while (this.#knownFrom > page * PAGE_SLOTS) {
      const isRare = this.size < RARE_AMONG_FIRST;
      const from = isRare ? 0 : Math.max(0, this.#knownFrom - (this.#top - this.#knownFrom));
      const slots = this.#read(from, this.#knownFrom);
      this.#knownFrom = from;
      this.#take(slots);
    }
  }

  /** A slot that is not known yet is read when it is reached, as it is then. */
  override add(slot: number): void {
    if (slot >= this.#knownFrom) super.add(slot);
  }

  override delete(slot: number): void {
    if (slot >= this.#knownFrom) super.delete(slot);
  }

  #take(slots: readonly number[]): void {
    for (const slot of slots) super.add(slot);
  }
}
