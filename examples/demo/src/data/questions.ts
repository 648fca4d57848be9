import type { QuestionSchema } from "@alternance-kit/sdk/types";
import type { CompanyId } from "./companies.js";
import type { MISSIONS } from "./missions.js";

/** Named: an object literal that has a `then` is easily taken for a promise. */
const THEN = "then";

/** One of each kind that a company may ask, and one under a condition. */
const QUESTIONS: QuestionSchema = {
  type: "object",
  properties: {
    why: {
      type: "string",
      title: "Qu’est-ce qui vous attire dans un système de composants ?",
      titleEn: "What draws you to a design system?",
      description: "Quelques lignes suffisent.",
      descriptionEn: "A few lines are enough.",
      minLength: 20,
      maxLength: 800,
    },
    framework: {
      type: "string",
      title: "Avec quoi préférez-vous construire une interface ?",
      titleEn: "What do you like to build an interface with?",
      oneOf: [
        { const: "react", title: "React" },
        { const: "vue", title: "Vue" },
        { const: "other", title: "Autre chose", titleEn: "Something else" },
      ],
    },
    otherFramework: {
      type: "string",
      title: "Avec quoi ?",
      titleEn: "With what?",
      maxLength: 80,
    },
    tools: {
      type: "array",
      title: "Que connaissez-vous déjà ?",
      titleEn: "What do you know already?",
      items: {
        oneOf: [
          { const: "storybook", title: "Storybook" },
          { const: "figma", title: "Figma" },
          { const: "rgaa", title: "Le RGAA", titleEn: "Accessibility (RGAA)" },
          { const: "tests", title: "Les tests d’interface", titleEn: "Interface tests" },
        ],
      },
      uniqueItems: true,
    },
    projects: {
      type: "integer",
      title: "Combien de projets avez-vous menés à plusieurs ?",
      titleEn: "How many projects have you worked on with others?",
      minimum: 0,
      maximum: 50,
    },
    travels: {
      type: "boolean",
      title: "Pouvez-vous venir une semaine par trimestre à Montpellier ?",
      titleEn: "Can you come to Montpellier for one week a quarter?",
    },
    availableOn: {
      type: "string",
      title: "À partir de quel jour pouvez-vous commencer ?",
      titleEn: "From which day on can you begin?",
      format: "date",
    },
    portfolio: {
      type: "string",
      title: "Une page où voir votre travail",
      titleEn: "A page that shows your work",
      format: "uri",
    },
    transcript: {
      type: "string",
      title: "Votre dernier relevé de notes",
      titleEn: "Your last transcript",
      format: "upload",
      contentMediaType: "application/pdf",
    },
  },
  required: ["why", "framework", "travels"],
  allOf: [
    {
      if: { properties: { framework: { const: "other" } }, required: ["framework"] },
      [THEN]: { required: ["otherFramework"] },
    },
  ],
};

/** What an opening asks its candidates, if anything: one of the demo company's asks something of every kind. */
export const questionsOf = (
  company: CompanyId,
  mission: keyof typeof MISSIONS,
): { questions: QuestionSchema } | undefined =>
  company === "garonneNumerique" && mission === "reactDesignSystem" ? { questions: QUESTIONS } : undefined;
