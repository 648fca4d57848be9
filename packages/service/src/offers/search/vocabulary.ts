import type { Reader } from "../../db/reader.js";
import { isOneTypoAway } from "./one-typo.js";

const WORDS = "SELECT id, word FROM offer_words WHERE id > ?";
/** Of the words that a mistyped one may have meant, those that are tried. */
const MOST_CORRECTIONS = 5;

/** The words of offers, of four letters or more: what a mistyped word may have meant. */
export class Vocabulary {
  readonly #reader: Reader;
  #lastId = 0;
  #words: string[] = [];
  /** The letters of each word as bits: two words that differ by more than two are not one typo apart. */
  #letters: number[] = [];

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** The known words that are one typo (a letter more, less, other, or two swapped) from this one. */
  async corrections(word: string): Promise<string[]> {
    await this.#catchUp();
    const letters = lettersOf(word);
    const found: string[] = [];
    for (const [at, known] of this.#words.entries()) {
      if (Math.abs(known.length - word.length) > 1 || bitsOf((this.#letters[at] ?? 0) ^ letters) > 2)
        continue;
      if (isOneTypoAway(word, known) && found.push(known) === MOST_CORRECTIONS) break;
    }
    return found;
  }

  clear(): void {
    this.#lastId = 0;
    this.#words = [];
    this.#letters = [];
  }

  async #catchUp(): Promise<void> {
    for (const [id, word] of await this.#reader.all(WORDS, this.#lastId)) {
      if (Number(id) <= this.#lastId) continue; // Two readings at once bring the same words.
      this.#lastId = Number(id);
      this.#words.push(String(word));
      this.#letters.push(lettersOf(String(word)));
    }
  }
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(bits: number): number {
  let [left, count] = [bits, 0];
  for (; left !== 0 && count <= 2; count++) left &= left - 1;
  return count;
}
