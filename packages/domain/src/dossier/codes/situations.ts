import { type CodeList, FORM_GUIDE, FORM_GUIDE_CHECKED_ON } from "./code-list.js";

/** "Situation avant ce contrat". */
export const SITUATIONS = {
  source: FORM_GUIDE,
  checkedOn: FORM_GUIDE_CHECKED_ON,
  codes: {
    "1": { fr: "Scolaire", en: "At school" },
    "2": { fr: "Prépa apprentissage", en: "Preparing for apprenticeship" },
    "3": { fr: "Étudiant", en: "Student" },
    "4": { fr: "Contrat d’apprentissage", en: "Apprenticeship contract" },
    "5": { fr: "Contrat de professionnalisation", en: "Professionalisation contract" },
    "6": { fr: "Contrat aidé", en: "Subsidised contract" },
    "7": {
      fr: "En formation au CFA, stagiaire de la formation professionnelle, avant signature d’un contrat d’apprentissage",
      en: "Already training at the CFA as a trainee, before signing an apprenticeship contract",
    },
    "8": {
      fr: "En formation au CFA sans contrat, stagiaire de la formation professionnelle, après une rupture",
      en: "Training at the CFA without a contract, as a trainee, after a contract was broken",
    },
    "9": {
      fr: "Autre situation sous statut de stagiaire de la formation professionnelle",
      en: "Another situation as a vocational trainee",
    },
    "10": { fr: "Salarié", en: "Employee" },
    "11": {
      fr: "Personne à la recherche d’un emploi, inscrite ou non à France Travail",
      en: "Looking for a job, registered with France Travail or not",
    },
    "12": { fr: "Inactif", en: "Not working nor looking for a job" },
  },
} as const satisfies CodeList;
export type Situation = keyof typeof SITUATIONS.codes;
