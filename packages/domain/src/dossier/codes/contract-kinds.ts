import { type CodeList, FORM_GUIDE, FORM_GUIDE_CHECKED_ON } from "./code-list.js";

/** "Type de contrat ou d'avenant": 11 is a first contract, 21 to 23 follow one, 31 to 38 amend one. */
export const CONTRACT_KINDS = {
  source: FORM_GUIDE,
  checkedOn: FORM_GUIDE_CHECKED_ON,
  codes: {
    "11": {
      fr: "Premier contrat d’apprentissage de l’apprenti",
      en: "The apprentice’s first apprenticeship contract",
    },
    "21": {
      fr: "Nouveau contrat avec un apprenti qui a terminé son précédent contrat auprès du même employeur",
      en: "New contract, the former having ended with the same employer",
    },
    "22": {
      fr: "Nouveau contrat avec un apprenti qui a terminé son précédent contrat auprès d’un autre employeur",
      en: "New contract, the former having ended with another employer",
    },
    "23": {
      fr: "Nouveau contrat avec un apprenti dont le précédent contrat a été rompu",
      en: "New contract, the former having been broken",
    },
    "31": {
      fr: "Avenant : modification de la situation juridique de l’employeur",
      en: "Amendment: change in the employer’s legal situation",
    },
    "32": {
      fr: "Avenant : changement d’employeur dans le cadre d’un contrat saisonnier",
      en: "Amendment: change of employer within a seasonal contract",
    },
    "33": {
      fr: "Avenant : prolongation du contrat après un échec à l’examen",
      en: "Amendment: contract extended after a failed exam",
    },
    "34": {
      fr: "Avenant : prolongation du contrat après la reconnaissance de la qualité de travailleur handicapé",
      en: "Amendment: contract extended, the apprentice being recognised as a disabled worker",
    },
    "35": {
      fr: "Avenant : diplôme supplémentaire préparé par l’apprenti (L6222-22-1)",
      en: "Amendment: further diploma prepared by the apprentice (L6222-22-1)",
    },
    "36": {
      fr: "Avenant : autre changement (maître d’apprentissage, durée hebdomadaire, réduction de durée…)",
      en: "Amendment: another change (mentor, weekly time, shorter contract…)",
    },
    "37": {
      fr: "Avenant : modification du lieu d’exécution du contrat",
      en: "Amendment: change of the place of work",
    },
    "38": {
      fr: "Avenant : modification du lieu principal de la formation théorique",
      en: "Amendment: change of the main place of teaching",
    },
  },
} as const satisfies CodeList;
export type ContractKind = keyof typeof CONTRACT_KINDS.codes;

export const isAmendment = (kind: ContractKind | undefined): boolean => kind?.startsWith("3") ?? false;
export const isSuccession = (kind: ContractKind | undefined): boolean => kind?.startsWith("2") ?? false;
