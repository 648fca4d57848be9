import { APPRENTICE_FIELDS } from "./apprentice.js";
import { CONTRACT_FIELDS } from "./contract.js";
import { EMPLOYER_FIELDS } from "./employer.js";
import { type Field, text } from "./field.js";
import { MENTOR_FIELDS } from "./mentors.js";
import { TRAINING_FIELDS } from "./training.js";

/**
 * Every box of CERFA 10103*14, in the form's order: labels, what each takes, what a filing needs.
 * The two attestations are boxes too; their rule (R60) asks for them in its own words.
 */
export const FIELDS: readonly Field[] = [
  ...EMPLOYER_FIELDS,
  ...APPRENTICE_FIELDS,
  ...MENTOR_FIELDS,
  ...CONTRACT_FIELDS,
  ...TRAINING_FIELDS,
  {
    path: "attestations.mentorsAreEligible",
    label: {
      fr: "L’employeur atteste que chaque maître d’apprentissage remplit les conditions",
      en: "The employer attests that each mentor meets the conditions",
    },
    format: { kind: "boolean" },
  },
  {
    path: "attestations.documentsAreHeld",
    label: {
      fr: "L’employeur atteste disposer des pièces justificatives",
      en: "The employer attests to hold the supporting documents",
    },
    format: { kind: "boolean" },
  },
  { path: "attestations.signedAt", label: { fr: "Fait à", en: "Signed at" }, format: text(80) },
];
