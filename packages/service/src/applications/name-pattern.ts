import { type SQL, sql } from "drizzle-orm";

/** Letters with a mark, of the languages of Europe that write in Latin letters. */
const MARKED = "àáâãäåāăąçćčďèéêëēęěğìíîïīñńňòóôõöőøłřśşšťùúûüūůűýÿźżž";

/** Those that no decomposition parts from their mark. */
const UNDECOMPOSED: ReadonlyMap<string, string> = new Map([
  ["ø", "o"],
  ["ł", "l"],
]);

/** What is typed in several letters, or otherwise. */
const TYPED = [
  ["œ", "oe"],
  ["Œ", "oe"],
  ["æ", "ae"],
  ["Æ", "ae"],
  ["ß", "ss"],
  ["’", "'"],
] as const;

/** Grave, acute, circumflex, tilde, diaeresis, ring, cedilla, typed apart from their letter. */
const MARKS = ["\u0300", "\u0301", "\u0302", "\u0303", "\u0308", "\u030a", "\u0327"];

const VARIANTS = new Map<string, string>();
for (const letter of MARKED) {
  const plain = plainOf(letter);
  const known = VARIANTS.get(plain) ?? plain + plain.toUpperCase();
  VARIANTS.set(plain, known + letter + letter.toUpperCase());
}

/** A pattern of SQLite's GLOB for what has this word in it, accents and case aside: LIKE knows the case of ASCII letters alone. */
export function namePattern(word: string): string {
  const typed = TYPED.reduce((text, [letter, plain]) => text.replaceAll(letter, plain), word);
  const letters = [...typed.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()];
  return `*${letters.map((letter) => oneOf(plainOf(letter))).join("")}*`;
}

function oneOf(letter: string): string {
  const upper = letter.toUpperCase();
  const hasCase = upper !== letter && [...upper].length === 1;
  const variants = VARIANTS.get(letter) ?? (hasCase ? letter + upper : letter);
  // In brackets the signs that mean something to GLOB are themselves.
  return variants.length > 1 || /[*?[]/.test(letter) ? `[${variants}]` : letter;
}

/** The names of an expression, so that `namePattern` finds them. */
export const patternedName = (expression: SQL): SQL =>
  [...TYPED, ...MARKS.map((mark) => [mark, ""] as const)].reduce(
    (inner, [letter, plain]) => sql`replace(${inner}, ${letter}, ${plain})`,
    expression,
  );

function plainOf(letter: string): string {
  return UNDECOMPOSED.get(letter) ?? letter.normalize("NFD").replace(/\p{M}/gu, "");
}
