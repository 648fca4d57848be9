import type { QuestionTexts } from "../../cost-simulator/question-texts.js";

/** What makes the answer finer, and what can be wrong with any answer: it comes once a visitor needs it. */
export const costRefinements: QuestionTexts = {
  labels: {
    concludedOn: "Signature du contrat",
    firstTrainingYear: "Entre en formation en",
    idcc: "Convention collective (IDCC)",
    coefficient: "Coefficient Syntec",
    npecAnnualCents: "Niveau de prise en charge annuel (NPEC)",
    schoolChargeCents: "Reste à charge demandé par l’école",
    distanceShare: "Part de cours à distance (%)",
    quotaMet: "À partir de 250 salariés : le quota d’alternants est atteint, ou nous nous y engageons",
    isDisabledWorker: "L’alternant est reconnu travailleur handicapé (RQTH)",
    isEmployersGroup: "L’employeur est un groupement d’employeurs",
  },
  hints: {
    concludedOn: "Sans réponse : le jour du début",
    idcc: "Quatre chiffres ; Syntec : 1486",
    npecAnnualCents: "En euros, publié par France compétences ; l’école le connaît",
    schoolChargeCents: "En euros, pour tout le contrat",
  },
  choices: {
    firstTrainingYear: [
      ["", "1re année"],
      ["2", "2e année"],
      ["3", "3e année"],
    ],
  },
  errors: {
    date_malformed: "Cette date n’existe pas.",
    born_in_the_future: "Cette date est à venir.",
    born_too_long_ago: "Cette date est trop ancienne.",
    too_young: "Il faut avoir 15 ans au début du contrat.",
    before_tables: "Nos barèmes commencent en 2023.",
    too_far_ahead: "C’est dans plus de trois ans : rien n’est encore connu.",
    concluded_after_start: "Le contrat se signe au plus tard le jour du début.",
    not_whole_number: "Indiquez un nombre, sans autre signe.",
    negative: "Ce nombre ne peut pas être négatif.",
    ends_before_start: "Le contrat finirait avant d’avoir commencé.",
    too_short: "Un contrat dure au moins 6 mois.",
    too_long: "Un contrat dure au plus 36 mois, 48 en cas de handicap.",
    idcc_malformed: "Un IDCC a quatre chiffres.",
    coefficient_unknown: "Ce coefficient n’est pas dans la grille Syntec.",
    not_a_share: "Indiquez un pourcentage de 0 à 100.",
    other: "Cette valeur n’est pas acceptée.",
  },
};
