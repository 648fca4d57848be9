import type { OfferContractType } from "@alternance-kit/domain/offer";
import { stem } from "./stem.js";
import { conceptsOf } from "./synonyms.js";
import { wordsOf } from "./words.js";

/** What of an offer is looked through. */
export interface IndexedOffer {
  title: string;
  skills: readonly string[];
  companyId: string;
  companyName: string;
  occupation: string;
  place: string;
  description: string;
  departmentCode: string;
  diplomaLevel: number;
  contractTypes: readonly OfferContractType[];
  remote: string;
  rhythm: string;
  romeCode: string;
  rncpCode: string | null;
}

/**
 * How well a word was found: 1 in the title; 2 there, in the skills, the company, the occupation or the place; 3 anywhere.
 * It is the first character of the word's terms, so that each has its own list in the index.
 */
export const TIERS = [1, 2, 3] as const;
export type Tier = (typeof TIERS)[number];

/** Words from this length on are kept in a list of their own. */
export const LEAST_LETTERS = 4;

/** A filter's value as a term: `department:31`. Terms are lower case letters, digits, `:` and `_`. */
export const tagOf = (filter: string, value: string | number): string =>
  `${filter}:${String(value).toLowerCase()}`;

/** A skill whatever its case, accents and signs: `Node.js` and `NodeJS` are one. */
export const skillKey = (skill: string): string => wordsOf(skill).join("_");

/** The stems of a text and what they name together, as the index holds them. */
function stemsOf(text: string): string[] {
  const stems = wordsOf(text).map(stem);
  const libraries = stems.flatMap((word) => (/^[a-z]{2,}js$/.test(word) ? [word.slice(0, -2), "js"] : []));
  return [...stems, ...libraries, ...conceptsOf(stems).map(({ concept }) => concept)];
}

/** Every term of an offer, and its words of `LEAST_LETTERS` or more: what a longer start, or a typo, may have meant. */
export function termsOf(offer: IndexedOffer): { terms: Set<string>; words: string[] } {
  const title = stemsOf(offer.title);
  const facts = [...offer.skills, offer.companyName, offer.occupation, offer.place].flatMap(stemsOf);
  const text = stemsOf(offer.description);
  const terms = new Set(tagsOf(offer));
  for (const word of title) for (const tier of TIERS) terms.add(`${tier}${word}`);
  for (const word of facts) terms.add(`2${word}`).add(`3${word}`);
  for (const word of text) terms.add(`3${word}`);
  const words = new Set([...title, ...facts, ...text]);
  return { terms, words: [...words].filter((word) => word.length >= LEAST_LETTERS && !word.startsWith(":")) };
}

const tagsOf = (offer: IndexedOffer): string[] => [
  tagOf("department", offer.departmentCode),
  tagOf("level", offer.diplomaLevel),
  ...offer.contractTypes.map((type) => tagOf("contract", type)),
  tagOf("remote", offer.remote),
  tagOf("rhythm", offer.rhythm),
  tagOf("rome", offer.romeCode),
  ...(offer.rncpCode === null ? [] : [tagOf("rncp", offer.rncpCode)]),
  ...offer.skills.map((skill) => tagOf("skills", skillKey(skill))),
  tagOf("company", offer.companyId),
];
