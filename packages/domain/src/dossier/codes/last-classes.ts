import { type CodeList, FORM_GUIDE, FORM_GUIDE_CHECKED_ON } from "./code-list.js";

/** "Dernière classe ou année suivie". */
export const LAST_CLASSES = {
  source: FORM_GUIDE,
  checkedOn: FORM_GUIDE_CHECKED_ON,
  codes: {
    "01": {
      fr: "Dernière année du cycle suivie, diplôme ou titre obtenu",
      en: "Last year of the course, diploma obtained",
    },
    "11": { fr: "1re année du cycle suivie et validée", en: "1st year of the course, passed" },
    "12": { fr: "1re année du cycle suivie, non validée", en: "1st year of the course, not passed" },
    "21": { fr: "2e année du cycle suivie et validée", en: "2nd year of the course, passed" },
    "22": { fr: "2e année du cycle suivie, non validée", en: "2nd year of the course, not passed" },
    "31": { fr: "3e année du cycle suivie et validée", en: "3rd year of the course, passed" },
    "32": { fr: "3e année du cycle suivie, non validée", en: "3rd year of the course, not passed" },
    "40": {
      fr: "1er cycle de l’enseignement secondaire (collège) achevé",
      en: "Lower secondary school completed",
    },
    "41": { fr: "Études interrompues en classe de 3e", en: "Left lower secondary school in its last year" },
    "42": {
      fr: "Études interrompues en classe de 4e",
      en: "Left lower secondary school in its last year but one",
    },
  },
} as const satisfies CodeList;
export type LastClass = keyof typeof LAST_CLASSES.codes;
