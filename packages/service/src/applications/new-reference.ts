import { randomInt } from "node:crypto";

/** Crockford's base 32: no letter that reads as a digit. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A reference to read aloud, such as 7KQ4-9XMZ: 40 random bits, and the table refuses a second of the same. */
export function newReference(): string {
  const letters = Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
