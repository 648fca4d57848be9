/** French endings that change with number and gender, the longest first. A word shorter than `from` keeps its own. */
const ENDINGS: readonly { ending: string; becomes: string; from: number }[] = [
  { ending: "trices", becomes: "teur", from: 8 },
  { ending: "trice", becomes: "teur", from: 7 },
  { ending: "iennes", becomes: "ien", from: 8 },
  { ending: "ienne", becomes: "ien", from: 7 },
  { ending: "euses", becomes: "eur", from: 7 },
  { ending: "euse", becomes: "eur", from: 6 },
  { ending: "antes", becomes: "ant", from: 8 },
  { ending: "ante", becomes: "ant", from: 7 },
  { ending: "eaux", becomes: "eau", from: 5 },
  { ending: "aux", becomes: "al", from: 6 },
  { ending: "ffes", becomes: "f", from: 6 },
  { ending: "ffe", becomes: "f", from: 5 },
  { ending: "ees", becomes: "e", from: 5 },
  { ending: "ee", becomes: "e", from: 4 },
  { ending: "ss", becomes: "ss", from: 4 },
  { ending: "s", becomes: "", from: 4 },
  { ending: "x", becomes: "", from: 5 },
];

/** A folded word without its plural and its feminine: `développeuses` and `développeur` meet, so do `réseaux` and `réseau`. */
export function stem(word: string): string {
  const rule = ENDINGS.find(({ ending, from }) => word.length >= from && word.endsWith(ending));
  return rule ? word.slice(0, -rule.ending.length) + rule.becomes : word;
}
