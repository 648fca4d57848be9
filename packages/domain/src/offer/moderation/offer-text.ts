import type { OfferContractType } from "../offer.js";

/** What of an offer the rules read. Amounts are gross, in cents a month. */
export interface JudgedOffer {
  title: string;
  /** Plain text. */
  description: string;
  skills: readonly string[];
  /** Where the description's links lead. */
  links: readonly string[];
  companyName: string;
  contractTypes: readonly OfferContractType[];
  /** What the company said it pays; null when it said nothing. */
  monthlyPayCents: number | null;
  /** What the youngest is paid at least; null where the tables do not reach. */
  floorCents: number | null;
}

/** A sentence of an offer, as it was written, and folded for the rules: lower case, no accent, plain signs. */
export interface Sentence {
  pointer: string;
  text: string;
  /** As many characters as `text`, each in the place of its own. */
  folded: string;
}

/** The offer's own words, sentence by sentence; an item of a list is one. */
export const sentencesOf = (offer: JudgedOffer): Sentence[] => [
  ...split("/title", offer.title),
  ...split("/description", offer.description),
  ...offer.skills.flatMap((skill, index) => split(`/skills/${index}`, skill)),
];

const split = (pointer: string, text: string): Sentence[] =>
  text
    .normalize("NFC")
    .split(/(?<=[.!?…;])\s+|\s*\n\s*/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
    .map((sentence) => ({ pointer, text: sentence, folded: fold(sentence) }));

const PLAIN: Readonly<Record<string, string>> = {
  "’": "'",
  "‑": "-",
  "–": "-",
  "—": "-",
  "⁄": "/",
  "·": ".",
  "•": ".",
};

/** One character for one, so that a place in the folded text is the same in the text. */
export const fold = (text: string): string =>
  text.replace(/[^\x20-\x7e]|[A-Z]/g, (character) => {
    if (/\s/.test(character)) return " ";
    return PLAIN[character] ?? character.normalize("NFD").charAt(0).toLowerCase().slice(0, 1);
  });
