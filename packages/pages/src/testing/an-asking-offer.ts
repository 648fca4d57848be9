import { anOffer } from "@alternance-kit/testing/answers";
import { aQuestionSchema } from "@alternance-kit/testing/questions";

const { why, level, since } = aQuestionSchema().properties;
const SCHEMA = aQuestionSchema({
  properties: {
    ...(why && { why }),
    ...(level && { level }),
    ...(since && { since }),
    tools: {
      type: "array",
      title: "Que connaissez-vous ?",
      items: {
        oneOf: [
          { const: "git", title: "Git" },
          { const: "docker", title: "Docker" },
        ],
      },
      uniqueItems: true,
    },
    hours: { type: "number", title: "Heures par semaine", minimum: 0, maximum: 35 },
    licence: { type: "boolean", title: "Avez-vous le permis ?" },
    site: { type: "string", title: "Une page à montrer ?", format: "uri" },
    transcript: {
      type: "string",
      title: "Votre relevé",
      format: "upload",
      contentMediaType: "application/pdf",
    },
  },
});
/** An offer that is open, and asks a question of every kind. */
export const anAskingOffer = () =>
  anOffer({ expiresAt: "2027-01-20T00:00:00.000Z", questions: { version: 4, schema: SCHEMA } });
