import { type CodeList, FORM_GUIDE, FORM_GUIDE_CHECKED_ON } from "./code-list.js";

/** "Employeur spécifique". */
export const SPECIFIC_EMPLOYERS = {
  source: FORM_GUIDE,
  checkedOn: FORM_GUIDE_CHECKED_ON,
  codes: {
    "0": { fr: "Aucun de ces cas", en: "None of these" },
    "1": { fr: "Entreprise de travail temporaire", en: "Temporary work agency" },
    "2": { fr: "Groupement d’employeurs", en: "Employers’ group" },
    "3": { fr: "Employeur saisonnier", en: "Seasonal employer" },
    "4": {
      fr: "Apprentissage familial : l’employeur est un ascendant de l’apprenti",
      en: "Family apprenticeship: the employer is a parent or grandparent",
    },
  },
} as const satisfies CodeList;
export type SpecificEmployer = keyof typeof SPECIFIC_EMPLOYERS.codes;
