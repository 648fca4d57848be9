import type { Reader } from "../../db/reader.js";
import { LEAST_LETTERS } from "./offer-terms.js";
import { PagedBits } from "./paged-bits.js";
import { TermSet } from "./term-set.js";

/** What the terms of searches may take of memory, in bytes: at a million offers, two thousand of the commonest. */
const BUDGET_BYTES = 256 * 1024 * 1024;

const SLOTS =
  "SELECT json_group_array(rowid) FROM offer_terms WHERE offer_terms MATCH ? AND rowid >= ? AND rowid < ?";

/** The words that a start begins: `~` comes after every letter. */
const WORDS =
  "SELECT json_group_array(word) FROM (SELECT word FROM offer_words WHERE word >= ? AND word < ? LIMIT ?)";
const MOST_WORDS = 100;

/**
 * The slots of terms, read from the index when a search first needs them, then kept by what changes; those used last stay.
 * A term that ends in `*` stands for all it begins.
 */
export class TermSets {
  readonly #reader: Reader;
  readonly #top: () => number;
  readonly #sets = new Map<string, PagedBits>();

  /** `top` is above every slot there is. */
  constructor(reader: Reader, top: () => number) {
    this.#reader = reader;
    this.#top = top;
  }

  async get(term: string): Promise<PagedBits> {
    const known = this.#sets.get(term);
    if (known) {
      this.#sets.delete(term);
      this.#sets.set(term, known);
      return known;
    }
    const set = await this.#read(await this.#matchOf(term));
    this.#sets.set(term, set);
    this.#letGo();
    return set;
  }

  /**
   * A term as an FTS5 query, quoted so that nothing is read as its syntax; a term has no quote of its own. FTS5 keeps lists of short starts;
   * of longer ones it would join the whole lists of all their words, however little is asked of them: they are written out.
   */
  async #matchOf(term: string): Promise<string> {
    if (!term.endsWith("*")) return `"${term}"`;
    const [tier, start] = [term.slice(0, 1), term.slice(1, -1)];
    const words =
      start.length < LEAST_LETTERS
        ? []
        : textsIn(await this.#reader.all(WORDS, start, `${start}~`, MOST_WORDS));
    if (!words.length || words.length === MOST_WORDS) return `"${tier}${start}" *`;
    return words.map((word) => `"${tier}${word}"`).join(" OR ");
  }

  /** From a file as far as searches go, from a server whole: a scan does not wait. */
  async #read(match: string): Promise<PagedBits> {
    const { allNow } = this.#reader;
    if (allNow) return new TermSet(this.#top(), (from, to) => slotsIn(allNow(SLOTS, match, from, to)));
    return PagedBits.of(slotsIn(await this.#reader.all(SLOTS, match, 0, Number.MAX_SAFE_INTEGER)));
  }

  /** Puts a slot in the sets of the terms it has now, and takes it out of the others. */
  update(slot: number, terms: ReadonlySet<string>): void {
    for (const [term, set] of this.#sets) {
      if (isAmong(term, terms)) set.add(slot);
      else set.delete(slot);
    }
  }

  /**
   * Reads on in the lists that searches have begun, a part of one at a time, and lets requests through in between: the first search that
   * goes through the whole board finds them read.
   */
  async readOn(stopping: AbortSignal): Promise<void> {
    for (const set of this.#sets.values()) {
      while (set instanceof TermSet && set.readOn()) {
        await new Promise((resolve) => setImmediate(resolve));
        if (stopping.aborted) return;
      }
    }
  }

  clear(): void {
    this.#sets.clear();
  }

  /** Sets grow as searches go further: what they take is counted each time one is added. */
  #letGo(): void {
    let bytes = 0;
    for (const set of this.#sets.values()) bytes += set.bytes;
    for (const [oldest, set] of this.#sets) {
      if (bytes <= BUDGET_BYTES || this.#sets.size === 1) return;
      this.#sets.delete(oldest);
      bytes -= set.bytes;
    }
  }
}

const slotsIn = ([row]: readonly (readonly unknown[])[]): number[] =>
  JSON.parse(String(row?.[0])) as number[]; // Safe: SQLite wrote it, of integers.

const textsIn = ([row]: readonly (readonly unknown[])[]): string[] =>
  JSON.parse(String(row?.[0])) as string[]; // Safe: likewise, of texts.

function isAmong(term: string, terms: ReadonlySet<string>): boolean {
  if (!term.endsWith("*")) return terms.has(term);
  const start = term.slice(0, -1);
  for (const other of terms) if (other.startsWith(start)) return true;
  return false;
}
