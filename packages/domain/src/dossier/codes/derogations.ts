import { type CodeList, FORM_GUIDE, FORM_GUIDE_CHECKED_ON } from "./code-list.js";

/** "Type de dérogation". */
export const DEROGATIONS = {
  source: FORM_GUIDE,
  checkedOn: FORM_GUIDE_CHECKED_ON,
  codes: {
    "11": { fr: "Âge de l’apprenti inférieur à 16 ans", en: "Apprentice under 16" },
    "12": {
      fr: "Âge supérieur à 29 ans : cas prévus par le code du travail",
      en: "Apprentice over 29: cases of the labour code",
    },
    "21": {
      fr: "Réduction de la durée du contrat ou de la période d’apprentissage",
      en: "Shorter contract or period of apprenticeship",
    },
    "22": {
      fr: "Allongement de la durée du contrat ou de la période d’apprentissage",
      en: "Longer contract or period of apprenticeship",
    },
    "50": { fr: "Cumul de dérogations", en: "Several derogations" },
    "60": { fr: "Autre dérogation", en: "Another derogation" },
  },
} as const satisfies CodeList;
export type Derogation = keyof typeof DEROGATIONS.codes;

/** The derogations a form may offer to someone of this age on the contract's first day. */
export function derogationsAt(age: number): readonly Derogation[] {
  if (age < 16) return ["11", "50"];
  return age < 30 ? ["21", "22", "50", "60"] : ["12", "21", "22", "50", "60"];
}
