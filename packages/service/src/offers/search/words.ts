/** Names that are more sign than letter, as words: C++, C#, F#, .NET, ASP.NET, Node.js. */
const SIGNED_NAMES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])c ?\+\+/gu, " cpp "],
  [/(?<![\p{L}\p{N}])([cf]) ?#/gu, " $1sharp "],
  [/\.net(?![\p{L}\p{N}])/gu, " dotnet "],
  [/([\p{L}\p{N}])\.js(?![\p{L}\p{N}])/gu, "$1js "],
];

/** The words of a text, in their order: no accent, no case, no sign; languages that are written with signs have a word each. */
export function wordsOf(text: string): string[] {
  let folded = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
  for (const [name, word] of SIGNED_NAMES) folded = folded.replace(name, word);
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map(ascii);
}

/** A word outside a-z and 0-9 is written in hexadecimal, the start of it still the start: the index knows nothing but these. */
const ascii = (word: string): string =>
  /^[a-z0-9]+$/.test(word) ? word : `z${Buffer.from(word).toString("hex")}`;
