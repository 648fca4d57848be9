import type { Reader } from "../../db/reader.js";
import { Buckets } from "./buckets.js";
import { CHANGED_COLUMNS, CHANGED_OFFERS, positionOf, toColumns, toIndexedOffer } from "./index-rows.js";
import { OfferColumns } from "./offer-columns.js";
import { termsOf } from "./offer-terms.js";
import { PAGE_SLOTS, PagedBits } from "./paged-bits.js";
import { RangeSets } from "./range-sets.js";
import { TermSets } from "./term-sets.js";
import { Vocabulary } from "./vocabulary.js";

const ROWS_AT_A_TIME = 5_000;
/** Above so many changed offers (an import), the terms kept are read anew when they are needed: it costs less than putting each right. */
const MOST_PUT_RIGHT = 200;
const MINUTE_MS = 60_000;

/** The open offers as searches need them, in memory: read once, then kept by what changed. */
export class SearchIndex {
  readonly #reader: Reader;
  #revision = -1;
  #epoch = -1;
  #refreshing: Promise<void> | undefined;
  /** By the offer's `seq`; 0 where there is none. */
  #slots = new Uint32Array(1024);
  open = new PagedBits();
  columns = new OfferColumns();
  byCommune = new Buckets();
  byStartDay = new Buckets();
  #byExpiry = new Buckets();
  /** The first instant, in milliseconds, at which an offer that is open now may be over. */
  #nextExpiry = Number.POSITIVE_INFINITY;
  readonly terms: TermSets;
  readonly ranges = new RangeSets();
  readonly vocabulary: Vocabulary;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.terms = new TermSets(reader, () => this.open.pages * PAGE_SLOTS);
    this.vocabulary = new Vocabulary(reader);
  }

  /** Until when, in milliseconds since 1970, the same offers are open if nothing is written. */
  get holdUntil(): number {
    return this.#nextExpiry;
  }

  /** Takes in what was written since, and lets go of what is over at `now`. */
  async refresh(now: Date): Promise<void> {
    const revision = await this.#reader.revision();
    if (revision.value !== this.#revision || revision.epoch !== this.#epoch) {
      this.#refreshing ??= this.#catchUp(revision).finally(() => {
        this.#refreshing = undefined;
      });
      await this.#refreshing;
    }
    this.#letGo(now.getTime());
  }

  async #catchUp({ value, epoch }: { value: number; epoch: number }): Promise<void> {
    if (epoch !== this.#epoch) this.#forgetAll();
    const changed = this.#revision < 0 ? CHANGED_COLUMNS : CHANGED_OFFERS;
    let after: [number, number] = [this.#revision, Number.MAX_SAFE_INTEGER];
    let changes = 0;
    for (;;) {
      const rows = await this.#reader.all(changed, ...after, ROWS_AT_A_TIME);
      changes += rows.length;
      const putsTermsRight = changed === CHANGED_OFFERS && changes <= MOST_PUT_RIGHT;
      for (const row of rows) this.#take(row, putsTermsRight);
      const last = rows.at(-1);
      if (!last || rows.length < ROWS_AT_A_TIME) break;
      after = positionOf(last);
    }
    if (changes > MOST_PUT_RIGHT) this.terms.clear();
    if (changes > 0) this.ranges.clear();
    this.#revision = value;
    this.#epoch = epoch;
  }

  #take(row: readonly unknown[], putsTermsRight: boolean): void {
    const { isPublished, ...columns } = toColumns(row);
    const { slot, seq } = columns;
    const before = this.#slots[seq] ?? 0;
    if (before !== 0 && before !== slot) this.#close(before);
    this.#setSlot(seq, slot);
    if (!isPublished) {
      this.#close(slot);
      return;
    }
    this.columns.set(columns);
    this.open.add(slot);
    this.byCommune.add(this.columns.communes[slot] ?? 0, slot);
    this.byStartDay.add(this.columns.startDays[slot] ?? 0, slot);
    const expiry = this.columns.expiries[slot] ?? 0;
    this.#byExpiry.add(Math.floor(expiry / MINUTE_MS), slot);
    this.#nextExpiry = Math.min(this.#nextExpiry, expiry);
    if (putsTermsRight) this.terms.update(slot, termsOf(toIndexedOffer(row)).terms);
  }

  #setSlot(seq: number, slot: number): void {
    if (seq >= this.#slots.length) {
      const longer = new Uint32Array(Math.max(seq + 1, this.#slots.length * 2));
      longer.set(this.#slots);
      this.#slots = longer;
    }
    this.#slots[seq] = slot;
  }

  #close(slot: number): void {
    this.open.delete(slot);
    this.terms.update(slot, new Set());
  }

  #letGo(now: number): void {
    if (now < this.#nextExpiry) return;
    this.#nextExpiry = Number.POSITIVE_INFINITY;
    for (const minute of this.#byExpiry.values()) {
      for (const slot of this.#byExpiry.of(minute)) {
        const expiry = this.columns.expiries[slot] ?? 0;
        if (Math.floor(expiry / MINUTE_MS) !== minute || !this.open.has(slot)) continue;
        if (expiry <= now) this.open.delete(slot);
        else this.#nextExpiry = Math.min(this.#nextExpiry, expiry);
      }
      if (this.#nextExpiry < Number.POSITIVE_INFINITY) return;
      this.#byExpiry.delete(minute);
    }
  }

  #forgetAll(): void {
    this.#revision = -1;
    this.#slots = new Uint32Array(1024);
    this.open = new PagedBits();
    this.columns = new OfferColumns();
    this.byCommune = new Buckets();
    this.byStartDay = new Buckets();
    this.#byExpiry = new Buckets();
    this.#nextExpiry = Number.POSITIVE_INFINITY;
    this.terms.clear();
    this.ranges.clear();
    this.vocabulary.clear();
  }
}
