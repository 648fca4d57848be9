import { type CodeList, FORM_GUIDE, FORM_GUIDE_CHECKED_ON } from "./code-list.js";

/** "Nationalité": which rules on working in France apply. */
export const NATIONALITIES = {
  source: FORM_GUIDE,
  checkedOn: FORM_GUIDE_CHECKED_ON,
  codes: {
    "1": { fr: "Française", en: "French" },
    "2": { fr: "Union européenne", en: "European Union" },
    "3": { fr: "Étranger hors Union européenne", en: "Outside the European Union" },
  },
} as const satisfies CodeList;
export type Nationality = keyof typeof NATIONALITIES.codes;
