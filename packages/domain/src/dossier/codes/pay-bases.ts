import { type CodeList, FORM_GUIDE, FORM_GUIDE_CHECKED_ON } from "./code-list.js";

/** What a percentage of pay is taken of. */
export const PAY_BASES = {
  source: FORM_GUIDE,
  checkedOn: FORM_GUIDE_CHECKED_ON,
  codes: {
    smic: { fr: "SMIC", en: "Legal minimum wage (SMIC)" },
    conventional: {
      fr: "Salaire minimum conventionnel (SMC)",
      en: "The collective agreement’s minimum (SMC)",
    },
  },
} as const satisfies CodeList;
export type PayBase = keyof typeof PAY_BASES.codes;
