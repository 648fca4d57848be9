import { type CodeList, FORM_GUIDE, FORM_GUIDE_CHECKED_ON } from "./code-list.js";

/** "Régime social". */
export const SOCIAL_SCHEMES = {
  source: FORM_GUIDE,
  checkedOn: FORM_GUIDE_CHECKED_ON,
  codes: {
    "1": { fr: "MSA (régime agricole)", en: "MSA (farming scheme)" },
    "2": { fr: "URSSAF (régime général)", en: "URSSAF (general scheme)" },
  },
} as const satisfies CodeList;
export type SocialScheme = keyof typeof SOCIAL_SCHEMES.codes;
