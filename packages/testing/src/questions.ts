import type { QuestionSchema } from "@alternance-kit/contract/question";

/** Named: an object literal that has a `then` is easily taken for a promise. */
const THEN = "then";

/** Questions that an offer may ask: a text that must be answered, and a choice that leads to a date. */
export const aQuestionSchema = (overrides: Partial<QuestionSchema> = {}): QuestionSchema => ({
  type: "object",
  properties: {
    why: { type: "string", title: "Pourquoi ce poste ?", titleEn: "Why this job?", maxLength: 300 },
    level: {
      type: "string",
      title: "Avez-vous déjà programmé en équipe ?",
      oneOf: [
        { const: "yes", title: "Oui", titleEn: "Yes" },
        { const: "no", title: "Pas encore", titleEn: "Not yet" },
      ],
    },
    since: { type: "string", title: "Depuis quand ?", format: "date" },
  },
  required: ["why"],
  allOf: [
    { if: { properties: { level: { const: "yes" } }, required: ["level"] }, [THEN]: { required: ["since"] } },
  ],
  ...overrides,
});

/** One question that asks for a file. */
export const aFileQuestion = (): QuestionSchema => ({
  type: "object",
  properties: {
    transcript: {
      type: "string",
      title: "Votre dernier relevé de notes",
      format: "upload",
      contentMediaType: "application/pdf",
    },
  },
  required: ["transcript"],
});
