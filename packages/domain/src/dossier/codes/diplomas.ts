import { type CodeList, FORM_GUIDE, FORM_GUIDE_CHECKED_ON } from "./code-list.js";

/** Diplomas and titles: the last prepared, the highest held, the one aimed at. The first digit is the level, from 3 to 8. */
export const DIPLOMAS = {
  source: FORM_GUIDE,
  checkedOn: FORM_GUIDE_CHECKED_ON,
  codes: {
    "80": { fr: "Doctorat", en: "Doctorate" },
    "73": { fr: "Master", en: "Master’s degree" },
    "75": { fr: "Diplôme d’ingénieur", en: "Engineering degree" },
    "76": { fr: "Diplôme d’école de commerce", en: "Business school degree" },
    "79": { fr: "Autre diplôme ou titre de niveau bac+5 ou plus", en: "Another five-year degree or more" },
    "62": { fr: "Licence professionnelle", en: "Professional bachelor’s degree" },
    "63": { fr: "Licence générale", en: "Bachelor’s degree" },
    "64": {
      fr: "Bachelor universitaire de technologie (BUT)",
      en: "University bachelor of technology (BUT)",
    },
    "69": { fr: "Autre diplôme ou titre de niveau bac+3 ou 4", en: "Another three- or four-year degree" },
    "54": { fr: "Brevet de technicien supérieur (BTS)", en: "Two-year technical diploma (BTS)" },
    "55": { fr: "Diplôme universitaire de technologie (DUT)", en: "Two-year university diploma (DUT)" },
    "58": { fr: "Autre diplôme ou titre de niveau bac+2", en: "Another two-year degree" },
    "41": { fr: "Baccalauréat professionnel", en: "Vocational baccalaureate" },
    "42": { fr: "Baccalauréat général", en: "General baccalaureate" },
    "43": { fr: "Baccalauréat technologique", en: "Technological baccalaureate" },
    "44": { fr: "Diplôme de spécialisation professionnelle", en: "Diploma of professional specialisation" },
    "49": { fr: "Autre diplôme ou titre de niveau bac", en: "Another diploma of baccalaureate level" },
    "33": { fr: "CAP", en: "CAP" },
    "34": { fr: "BEP", en: "BEP" },
    "35": {
      fr: "Certificat de spécialisation (ex-mention complémentaire)",
      en: "Certificate of specialisation",
    },
    "38": {
      fr: "Autre diplôme ou titre de niveau CAP ou BEP",
      en: "Another diploma of CAP or BEP level",
    },
    "25": { fr: "Diplôme national du brevet", en: "Lower secondary certificate (brevet)" },
    "26": { fr: "Certificat de formation générale", en: "General education certificate" },
    "13": { fr: "Aucun diplôme ni titre professionnel", en: "No diploma nor professional title" },
  },
} as const satisfies CodeList;
export type Diploma = keyof typeof DIPLOMAS.codes;

/** Codes of the form's version 12 that version 14 no longer has, with those that took their place. */
export const FORMER_DIPLOMAS: Readonly<Record<string, readonly Diploma[]>> = {
  "61": ["69"],
  "71": ["73"],
  "72": ["73"],
  "74": ["75", "76"],
};
