import { type CodeList, FORM_GUIDE, FORM_GUIDE_CHECKED_ON } from "./code-list.js";

/** "Mode contractuel de l'apprentissage". */
export const CONTRACT_MODES = {
  source: FORM_GUIDE,
  checkedOn: FORM_GUIDE_CHECKED_ON,
  codes: {
    "1": { fr: "À durée limitée", en: "For a limited time" },
    "2": { fr: "Dans le cadre d’un CDI", en: "Within a permanent contract" },
    "3": { fr: "Entreprise de travail temporaire", en: "With a temporary work agency" },
    "4": { fr: "Activités saisonnières à deux employeurs", en: "Seasonal work with two employers" },
  },
} as const satisfies CodeList;
export type ContractMode = keyof typeof CONTRACT_MODES.codes;
