import type { OfferFinding, OfferFindingCode } from "./finding.js";
import type { Sentence } from "./offer-text.js";

/** A rule that knows what it looks for by its words. Every pattern reads folded text: no accent, no capital. */
export interface PhraseRule {
  code: OfferFindingCode;
  legalRef: string | null;
  message: { fr: string; en: string };
  wrong: readonly RegExp[];
  /** Lawful phrases that look like wrong ones: they are taken out of a sentence before it is read. */
  lawful: readonly RegExp[];
  /** What makes a whole sentence lawful, unless it says whom the company wants. */
  lawfulSentence?: RegExp;
}

/** A sentence that says whom the company wants. */
const WANTED = /\b(?:profil|candidat|recherch|recrut|souhait|exig|imperatif|vous (?:avez|etes))/;

const MOST_EXCERPT_CHARS = 200;

/** Each sentence in which a phrase was found, once. */
export function findPhrases(rule: PhraseRule, sentences: readonly Sentence[]): OfferFinding[] {
  return sentences.flatMap((sentence) => {
    const { folded, pointer } = sentence;
    if (!rule.wrong.some((phrase) => phrase.test(folded))) return [];
    if (rule.lawfulSentence?.test(folded) && !WANTED.test(folded)) return [];
    const left = rule.lawful.reduce(
      (text, phrase) => text.replace(phrase, (found) => "_".repeat(found.length)),
      folded,
    );
    const at = Math.min(...rule.wrong.map((phrase) => left.search(phrase)).filter((place) => place >= 0));
    if (!Number.isFinite(at)) return [];
    const { code, message, legalRef } = rule;
    return [{ code, pointer, excerpt: excerptAt(sentence.text, at), message, legalRef }];
  });
}

/** The sentence; of a long one, the words around. */
export function excerptAt(text: string, at: number): string {
  if (text.length <= MOST_EXCERPT_CHARS) return text;
  const start = Math.min(Math.max(0, at - MOST_EXCERPT_CHARS / 4), text.length - MOST_EXCERPT_CHARS);
  const cut = text.slice(start, start + MOST_EXCERPT_CHARS).trim();
  return `${start > 0 ? "…" : ""}${cut}${start + MOST_EXCERPT_CHARS < text.length ? "…" : ""}`;
}
