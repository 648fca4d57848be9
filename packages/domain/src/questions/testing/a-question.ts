import { checkQuestions, type QuestionIssue } from "../check-questions.js";
import type { QuestionCondition, QuestionSchema, QuestionSet } from "../question-set.js";

const CHOICES = [
  { const: "web", title: "Le web", titleEn: "The web" },
  { const: "data", title: "Les données" },
];

/** One question of each kind, as a company would write it. */
export const EACH_KIND = {
  why: { type: "string", title: "Pourquoi nous ?", minLength: 3, maxLength: 20 },
  since: { type: "string", title: "Depuis quand programmez-vous ?", format: "date" },
  portfolio: { type: "string", title: "Une page à montrer ?", format: "uri" },
  transcript: { type: "string", title: "Votre relevé de notes", format: "upload" },
  field: { type: "string", title: "Que préférez-vous ?", oneOf: CHOICES },
  tools: { type: "array", title: "Que connaissez-vous ?", items: { oneOf: CHOICES }, uniqueItems: true },
  projects: { type: "integer", title: "Combien de projets ?", minimum: 0, maximum: 50 },
  hours: { type: "number", title: "Combien d’heures par semaine ?", minimum: 0.5 },
  licence: { type: "boolean", title: "Avez-vous le permis B ?" },
} as const;

/** Named: an object literal that has a `then` is easily taken for a promise. */
const THEN = "then";

/** Asks `asked` when `name` is answered so. */
export const askedIf = (
  name: string,
  answer: string | boolean,
  asked: QuestionCondition["then"],
): QuestionCondition => ({
  if: { properties: { [name]: { const: answer } }, required: [name] },
  [THEN]: asked,
});

/** The questions as the service would keep them. */
export function aQuestionSet(schema: object): QuestionSet {
  const verdict = checkQuestions(schema);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.issues));
  return { version: 1, schema: verdict.value };
}

export const accepted = (schema: object): QuestionSchema => aQuestionSet(schema).schema;

export function issuesOf(schema: unknown): (readonly [QuestionIssue["pointer"], QuestionIssue["code"]])[] {
  const verdict = checkQuestions(schema);
  return verdict.ok ? [] : verdict.issues.map(({ pointer, code }) => [pointer, code]);
}
