import { LEAST_LETTERS, type Tier } from "./offer-terms.js";
import type { PagedBits } from "./paged-bits.js";
import type { AnyOf } from "./scan.js";
import { stem } from "./stem.js";
import { conceptsOf } from "./synonyms.js";
import type { TermSets } from "./term-sets.js";
import type { Vocabulary } from "./vocabulary.js";
import { wordsOf } from "./words.js";

const MAX_WORDS = 10;
/** Words that say nothing beside others. */
const SMALL_WORDS = new Set(
  "a au aux chez d dans de des du en et l la le les ou par pour sur un une the of in and".split(" "),
);

/** A word of a search: any of its terms, looked up without their tier, finds it. */
export interface QueryWord {
  /** As the index writes it: what a widening keeps. */
  word: string;
  terms: string[];
}

/** What is looked for: each word by its start, or by a name of the trade that means the same, alone or with its neighbours. */
export function queryWords(q: string): QueryWord[] {
  const typed = wordsOf(q);
  const telling = typed.filter((word) => !SMALL_WORDS.has(word));
  const words = (telling.length ? telling : typed).slice(0, MAX_WORDS);
  const stems = words.map(stem);
  const concepts = conceptsOf(stems);
  return stems.map((start, at) => {
    const meant = concepts.filter(({ from, to }) => from <= at && at < to).map(({ concept }) => concept);
    const library = /^[a-z]{2,}js$/.test(start) ? [start.slice(0, -2)] : [];
    return {
      word: words[at] ?? start,
      terms: [start.length > 1 ? `${start}*` : start, ...library, ...meant],
    };
  });
}

/** Where a word is found. The first two tiers are read only when a page needs to know them: a common word's sets are long. */
export interface WordSets {
  anywhere: AnyOf;
  at(tier: Tier): Promise<AnyOf>;
}

/** The sets of a word; of those it may have meant, when nothing is found with it. */
export async function setsOf(
  { word, terms }: QueryWord,
  index: { terms: TermSets; vocabulary: Vocabulary },
): Promise<WordSets> {
  const found = await load(index.terms, terms);
  if (found.anywhere.some(hasAny) || word.length < LEAST_LETTERS) return found;
  const meant = await index.vocabulary.corrections(stem(word));
  return meant.length ? load(index.terms, meant) : found;
}

/** A set with none among those known may have some further down. */
function hasAny(set: PagedBits): boolean {
  if (set.size === 0) set.reach(0);
  return set.size > 0;
}

async function load(sets: TermSets, terms: readonly string[]): Promise<WordSets> {
  const at = (tier: Tier) => Promise.all(terms.map((term) => sets.get(`${tier}${term}`)));
  return { anywhere: await at(3), at };
}
