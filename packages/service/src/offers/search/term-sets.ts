import type { Reader } from "../../db/reader.js";
import { PagedBits } from "./paged-bits.js";

/** What the terms of searches may take of memory, in bytes: at a million offers, two thousand of the commonest. */
const BUDGET_BYTES = 256 * 1024 * 1024;

const SLOTS = "SELECT json_group_array(rowid) FROM offer_terms WHERE offer_terms MATCH ?";

/**
 * The slots of terms, read from the index when a search first needs them, then kept by what changes; those used last stay.
 * A term that ends in `*` stands for all it begins.
 */
export class TermSets {
  readonly #reader: Reader;
  readonly #sets = new Map<string, { set: PagedBits; bytes: number }>();
  #bytes = 0;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async get(term: string): Promise<PagedBits> {
    const known = this.#sets.get(term);
    if (known) {
      this.#sets.delete(term);
      this.#sets.set(term, known);
      return known.set;
    }
    const [row] = await this.#reader.all(SLOTS, matchOf(term));
    const set = PagedBits.of(JSON.parse(String(row?.[0])) as number[]); // Safe: SQLite wrote it, of integers.
    this.#keep(term, set);
    return set;
  }

  /** Puts a slot in the sets of the terms it has now, and takes it out of the others. */
  update(slot: number, terms: ReadonlySet<string>): void {
    for (const [term, { set }] of this.#sets) {
      if (isAmong(term, terms)) set.add(slot);
      else set.delete(slot);
    }
  }

  clear(): void {
    this.#sets.clear();
    this.#bytes = 0;
  }

  #keep(term: string, set: PagedBits): void {
    const { bytes: added } = set;
    this.#bytes += added - (this.#sets.get(term)?.bytes ?? 0);
    this.#sets.set(term, { set, bytes: added });
    for (const [oldest, { bytes }] of this.#sets) {
      if (this.#bytes <= BUDGET_BYTES || oldest === term) break;
      this.#sets.delete(oldest);
      this.#bytes -= bytes;
    }
  }
}

/** Quoted, so that nothing is read as FTS5's own syntax; a term has no quote of its own. */
const matchOf = (term: string): string => (term.endsWith("*") ? `"${term.slice(0, -1)}" *` : `"${term}"`);

function isAmong(term: string, terms: ReadonlySet<string>): boolean {
  if (!term.endsWith("*")) return terms.has(term);
  const start = term.slice(0, -1);
  for (const other of terms) if (other.startsWith(start)) return true;
  return false;
}
