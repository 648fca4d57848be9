/** Text as it is looked for, without accents, case and signs: `L'Isle-Jourdain` is `l isle jourdain`, `St-Gaudens` is `saint gaudens`. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/\bst(e?)\b/g, "saint$1");
