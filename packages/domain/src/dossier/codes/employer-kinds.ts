import { type CodeList, FORM_GUIDE, FORM_GUIDE_CHECKED_ON } from "./code-list.js";

/** "Type d'employeur": 11 to 16 are private, 21 to 30 public. */
export const EMPLOYER_KINDS = {
  source: FORM_GUIDE,
  checkedOn: FORM_GUIDE_CHECKED_ON,
  codes: {
    "11": {
      fr: "Entreprise inscrite au répertoire des métiers ou au registre des entreprises pour l’Alsace-Moselle",
      en: "Business in the craft register, or in Alsace-Moselle’s register",
    },
    "12": {
      fr: "Entreprise inscrite uniquement au registre du commerce et des sociétés",
      en: "Business in the trade and companies register only",
    },
    "13": {
      fr: "Entreprise dont les salariés relèvent de la mutualité sociale agricole",
      en: "Business whose staff belong to the farming social scheme",
    },
    "14": { fr: "Profession libérale", en: "Independent profession" },
    "15": { fr: "Association", en: "Non-profit association" },
    "16": { fr: "Autre employeur privé", en: "Another private employer" },
    "21": {
      fr: "Service de l’État (administrations centrales et leurs services déconcentrés)",
      en: "State service (central administrations and their local offices)",
    },
    "22": { fr: "Commune", en: "Municipality" },
    "23": { fr: "Département", en: "Department" },
    "24": { fr: "Région", en: "Region" },
    "25": { fr: "Établissement public hospitalier", en: "Public hospital" },
    "26": { fr: "Établissement public local d’enseignement", en: "Local public school" },
    "27": {
      fr: "Établissement public administratif de l’État",
      en: "Public administrative body of the State",
    },
    "28": {
      fr: "Établissement public administratif local (dont EPCI)",
      en: "Local public administrative body (groups of municipalities included)",
    },
    "29": { fr: "Autre employeur public", en: "Another public employer" },
    "30": {
      fr: "Établissement public industriel et commercial",
      en: "Public industrial and commercial body",
    },
  },
} as const satisfies CodeList;
export type EmployerKind = keyof typeof EMPLOYER_KINDS.codes;
