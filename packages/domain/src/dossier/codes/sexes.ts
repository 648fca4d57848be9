import { type CodeList, FORM_GUIDE, FORM_GUIDE_CHECKED_ON } from "./code-list.js";

/** "Sexe", as registered. */
export const SEXES = {
  source: FORM_GUIDE,
  checkedOn: FORM_GUIDE_CHECKED_ON,
  codes: { F: { fr: "Féminin", en: "Female" }, M: { fr: "Masculin", en: "Male" } },
} as const satisfies CodeList;
export type Sex = keyof typeof SEXES.codes;
