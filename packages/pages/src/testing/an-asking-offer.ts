import type { Offer } from "@alternance-kit/sdk/types";
import { anOffer } from "@alternance-kit/testing/answers";

/** Named: an object literal that has a `then` is easily taken for a promise. */
const THEN = "then";

const SCHEMA: NonNullable<Offer["questions"]>["schema"] = {
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
  required: ["why"],
  allOf: [
    { if: { properties: { level: { const: "yes" } }, required: ["level"] }, [THEN]: { required: ["since"] } },
  ],
};

/** An offer that is open, and asks a question of every kind. */
export const anAskingOffer = () =>
  anOffer({ expiresAt: "2027-01-20T00:00:00.000Z", questions: { version: 4, schema: SCHEMA } });
