import type { anOffer } from "@alternance-kit/testing/answers";

/** Named: an object literal that has a `then` is easily taken for a promise. */
const THEN = "then";

/** As they travel with an offer. */
type QuestionSet = NonNullable<ReturnType<typeof anOffer>["questions"]>;

/** One question of each kind; the file is asked for only of who has a project to show. */
export const someQuestions = (): QuestionSet => ({
  version: 3,
  schema: {
    type: "object",
    properties: {
      why: {
        type: "string",
        title: "Pourquoi cette équipe ?",
        titleEn: "Why this team?",
        description: "Quelques phrases suffisent.",
        descriptionEn: "A few sentences are enough.",
        maxLength: 800,
      },
      tool: { type: "string", title: "Votre outil préféré", titleEn: "Your favourite tool", maxLength: 80 },
      arrival: { type: "string", title: "Quand pouvez-vous visiter nos bureaux ?", format: "date" },
      code: { type: "string", title: "Un dépôt de code", titleEn: "A code repository", format: "uri" },
      years: {
        type: "integer",
        title: "Années de pratique",
        titleEn: "Years of practice",
        minimum: 0,
        maximum: 20,
      },
      level: {
        type: "string",
        title: "Votre niveau d’anglais",
        titleEn: "Your level of English",
        oneOf: [
          { const: "b1", title: "Je me débrouille", titleEn: "I get by" },
          { const: "c1", title: "Je suis à l’aise", titleEn: "I am at ease" },
        ],
      },
      stack: {
        type: "array",
        title: "Ce que vous connaissez",
        titleEn: "What you know",
        items: {
          oneOf: [
            { const: "react", title: "React" },
            { const: "vue", title: "Vue" },
            { const: "node", title: "Node.js" },
          ],
        },
        uniqueItems: true,
        maxItems: 2,
      },
      city: {
        type: "string",
        title: "Où travailleriez-vous ?",
        titleEn: "Where would you work?",
        oneOf: ["Toulouse", "Montpellier", "Nîmes", "Albi", "Rodez", "Tarbes"].map((title) => ({
          const: title,
          title,
        })),
      },
      hasProject: {
        type: "boolean",
        title: "Avez-vous un projet à montrer ?",
        titleEn: "Do you have a project to show?",
      },
      project: { type: "string", title: "Votre projet", titleEn: "Your project", format: "upload" },
    },
    required: ["why", "hasProject"],
    allOf: [
      {
        if: { properties: { hasProject: { const: true } }, required: ["hasProject"] },
        [THEN]: { required: ["project"] },
      },
    ],
  },
});
