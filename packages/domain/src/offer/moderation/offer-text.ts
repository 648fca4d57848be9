import type { Choice, Question, QuestionSchema } from "../../questions/question-set.js";
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
  /** What the candidates are asked; null when nothing is. */
  questions: QuestionSchema | null;
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

/** The words of the questions, sentence by sentence. */
export const questionSentencesOf = ({ questions }: Pick<JudgedOffer, "questions">): Sentence[] =>
  Object.entries(questions?.properties ?? {}).flatMap(([name, question]) =>
    textsOf(question).flatMap(([path, text = ""]) => split(`/questions/properties/${name}${path}`, text)),
  );

const textsOf = (question: Question): (readonly [path: string, text: string | undefined])[] => [
  ["/title", question.title],
  ["/titleEn", question.titleEn],
  ["/description", question.description],
  ["/descriptionEn", question.descriptionEn],
  ...choicesOf(question).flatMap(([path, { title, titleEn }]) => [
    [`${path}/title`, title] as const,
    [`${path}/titleEn`, titleEn] as const,
  ]),
];

function choicesOf(question: Question): (readonly [path: string, choice: Choice])[] {
  const [path, choices] =
    "oneOf" in question
      ? ["/oneOf", question.oneOf]
      : ["/items/oneOf", question.type === "array" ? question.items.oneOf : []];
  return choices.map((choice, index) => [`${path}/${index}`, choice]);
}

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
