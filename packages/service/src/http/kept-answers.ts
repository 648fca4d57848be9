import type { Revision } from "../db/reader.js";

/** The most that kept answers take of memory, in bytes. */
const BUDGET_BYTES = 32 * 1024 * 1024;
/** What an answer takes beside its body: its address, its headers and its place among the others. */
const OVERHEAD_BYTES = 2_048;

/** An answer as it was first given, but for what is each request's own. */
export interface KeptAnswer {
  body: Uint8Array<ArrayBuffer>;
  headers: Readonly<Record<string, string>>;
  etag: string;
  partnerId: string;
  /** Milliseconds since 1970: what was open when it was made may be over then. */
  holdsUntil: number;
}

/** Answers by who asks what. All of them are of one revision of the data: those asked last stay, and a write empties it. */
export class KeptAnswers {
  readonly #answers = new Map<string, KeptAnswer>();
  #revision: number | undefined;
  #bytes = 0;

  /** The answer given before, if it still holds at `now`. */
  find(address: string, { value }: Revision, now: number): KeptAnswer | undefined {
    if (value !== this.#revision) this.#empty(value);
    const answer = this.#answers.get(address);
    if (!answer) return undefined;
    this.#answers.delete(address);
    if (now >= answer.holdsUntil) {
      this.#bytes -= sizeOf(answer);
      return undefined;
    }
    this.#answers.set(address, answer);
    return answer;
  }

  /** Keeps an answer that was made of the data at this revision; one made of older data is not kept. */
  keep(address: string, { value }: Revision, answer: KeptAnswer): void {
    if (value !== this.#revision || this.#answers.has(address)) return;
    this.#answers.set(address, answer);
    this.#bytes += sizeOf(answer);
    for (const [oldest, other] of this.#answers) {
      if (this.#bytes <= BUDGET_BYTES) return;
      this.#answers.delete(oldest);
      this.#bytes -= sizeOf(other);
    }
  }

  #empty(revision: number): void {
    this.#answers.clear();
    this.#bytes = 0;
    this.#revision = revision;
  }
}

const sizeOf = ({ body }: KeptAnswer): number => body.byteLength + OVERHEAD_BYTES;
