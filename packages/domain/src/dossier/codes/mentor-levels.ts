import { type CodeList, FORM_GUIDE, FORM_GUIDE_CHECKED_ON } from "./code-list.js";

/** The level of a mentor's highest diploma or title. */
export const MENTOR_LEVELS = {
  source: FORM_GUIDE,
  checkedOn: FORM_GUIDE_CHECKED_ON,
  codes: {
    "0": { fr: "Aucun diplôme ou titre", en: "No diploma nor title" },
    "3": { fr: "CAP, BEP", en: "CAP, BEP" },
    "4": { fr: "Baccalauréat", en: "Baccalaureate" },
    "5": { fr: "DEUG, BTS, DUT, DEUST", en: "Two-year degree (DEUG, BTS, DUT, DEUST)" },
    "6": { fr: "Licence, licence professionnelle, BUT, maîtrise", en: "Three- or four-year degree" },
    "7": { fr: "Master, DEA, DESS, diplôme d’ingénieur", en: "Five-year degree" },
    "8": { fr: "Doctorat, habilitation à diriger des recherches", en: "Doctorate" },
  },
} as const satisfies CodeList;
export type MentorLevel = keyof typeof MENTOR_LEVELS.codes;
