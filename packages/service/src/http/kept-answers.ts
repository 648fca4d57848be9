import type { Revision } from "../db/reader.js";

/** The most that kept answers take of memory, in bytes: those asked once, and those asked again. */
const BUDGET_BYTES = { once: 8 * 1024 * 1024, again: 24 * 1024 * 1024 };
/** What an answer takes beside its body: its address, its headers and its place among the others. */
const OVERHEAD_BYTES = 4_096;

/** An answer as it was first given, but for what is each request's own. */
export interface KeptAnswer {
  body: Uint8Array<ArrayBuffer>;
  headers: Readonly<Record<string, string>>;
  etag: string;
  partnerId: string;
  /** Milliseconds since 1970: what was open when it was made may be over then. */
  holdsUntil: number;
}

/**
 * Answers by who asks what, all of one revision of the data: a write empties it. Of those asked once, and apart of those asked again,
 * the latest stay: a crowd of searches that nobody repeats drives out none that are.
 */
export class KeptAnswers<Answer extends KeptAnswer = KeptAnswer> {
  readonly #once = new Shelf<Answer>(BUDGET_BYTES.once);
  readonly #again = new Shelf<Answer>(BUDGET_BYTES.again);
  #revision: number | undefined;

  /** The answer given before, if it still holds at `now`. */
  find(address: string, { value }: Revision, now: number): Answer | undefined {
    if (value !== this.#revision) {
      this.#once.empty();
      this.#again.empty();
      this.#revision = value;
    }
    const known = this.#again.get(address);
    if (known) return now < known.holdsUntil ? known : undefined;
    const answer = this.#once.take(address);
    if (!answer || now >= answer.holdsUntil) return undefined;
    this.#again.put(address, answer);
    return answer;
  }

  /** Keeps an answer that was made of the data at this revision; one made of older data is not kept. */
  keep(address: string, { value }: Revision, answer: Answer): void {
    if (value !== this.#revision) return;
    this.#again.take(address);
    this.#once.put(address, answer);
  }
}

/** Answers in the order they were put there. When there is too much the oldest leave, but for those asked since: they get a second turn. */
class Shelf<Answer extends KeptAnswer> {
  readonly #answers = new Map<string, { answer: Answer; wasAsked: boolean }>();
  readonly #budget: number;
  #bytes = 0;

  constructor(budget: number) {
    this.#budget = budget;
  }

  get(address: string): Answer | undefined {
    const kept = this.#answers.get(address);
    if (kept) kept.wasAsked = true;
    return kept?.answer;
  }

  take(address: string): Answer | undefined {
    const kept = this.#answers.get(address);
    if (!kept) return undefined;
    this.#answers.delete(address);
    this.#bytes -= sizeOf(kept.answer);
    return kept.answer;
  }

  put(address: string, answer: Answer): void {
    this.take(address);
    this.#add(address, answer);
    for (const [oldest, kept] of this.#answers) {
      if (this.#bytes <= this.#budget) return;
      this.take(oldest);
      if (kept.wasAsked) this.#add(oldest, kept.answer); // Comes up again at the end of this loop, if it must.
    }
  }

  #add(address: string, answer: Answer): void {
    this.#answers.set(address, { answer, wasAsked: false });
    this.#bytes += sizeOf(answer);
  }

  empty(): void {
    this.#answers.clear();
    this.#bytes = 0;
  }
}

const sizeOf = ({ body }: KeptAnswer): number => body.byteLength + OVERHEAD_BYTES;
