import type { DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import { diplomaLevels } from "@alternance-kit/domain/labels/fr";

const amount = "Indiquez un montant en euros, par exemple 7 500.";
const wholeNumber = "Indiquez un nombre entier.";

const levels: Readonly<Record<DiplomaLevel, string>> = diplomaLevels;

export const costSimulator = {
  title: "Combien coûte un alternant ?",
  optional: "facultatif",
  choose: "Choisir…",
  levels,
  birthDate: "Date de naissance de l’alternant",
  diplomaLevel: "Diplôme préparé",
  startsOn: "Début du contrat",
  durationMonths: "Durée en mois",
  headcount: "Salariés de l’entreprise",
  headcountHint: "Effectif annuel moyen, 0 pour une première embauche",
  refine: "Préciser",
  concludedOn: "Signature du contrat",
  concludedOnHint: "Sans réponse : le jour du début",
  idcc: "Convention collective (IDCC)",
  idccHint: "Quatre chiffres ; Syntec : 1486",
  coefficient: "Coefficient Syntec",
  unknown: "Je ne sais pas",
  firstTrainingYear: "Entre en formation en",
  trainingYears: { 1: "1re année", 2: "2e année", 3: "3e année" },
  schoolCharge: "Reste à charge demandé par l’école",
  schoolChargeHint: "En euros, pour tout le contrat",
  distanceShare: "Part de cours à distance (%)",
  isDisabledWorker: "L’alternant est reconnu travailleur handicapé (RQTH)",
  quotaMet: "Le quota d’alternants est atteint, ou nous nous y engageons",
  isEmployersGroup: "L’employeur est un groupement d’employeurs",
  npecAnnual: "Niveau de prise en charge annuel (NPEC)",
  npecAnnualHint: "En euros, publié par France compétences ; l’école le connaît",
  asking: (count: number) =>
    count > 1
      ? `Encore ${count} réponses, et le coût s’affiche ici.`
      : "Encore une réponse, et le coût s’affiche ici.",
  correct: "Corrigez la réponse signalée : le coût s’affiche ici.",
  notKnown: "Nos barèmes ne remontent pas aussi loin : ce coût n’est pas connu.",
  perMonth: "par mois en moyenne",
  firstYear: "la première année, aide déduite",
  detailsComing: "Le détail arrive…",
  detailsFailed: "Le détail n’a pas pu être chargé.",
  retry: "Réessayer",
  errors: {
    date_malformed: "Cette date n’existe pas.",
    born_in_the_future: "Cette date est à venir.",
    born_too_long_ago: "Cette date est trop ancienne.",
    too_young: "Il faut avoir 15 ans au début du contrat.",
    before_tables: "Nos barèmes commencent en 2023.",
    too_far_ahead: "C’est dans plus de trois ans : rien n’est encore connu.",
    concluded_after_start: "Le contrat se signe au plus tard le jour du début.",
    not_whole_number: wholeNumber,
    negative: "Ce nombre ne peut pas être négatif.",
    ends_before_start: "Le contrat finirait avant d’avoir commencé.",
    too_short: "Un contrat dure au moins 6 mois.",
    too_long: "Un contrat dure au plus 36 mois, 48 en cas de handicap.",
    idcc_malformed: "Un IDCC a quatre chiffres.",
    coefficient_unknown: "Ce coefficient n’est pas dans la grille Syntec.",
    not_a_share: "Indiquez un pourcentage de 0 à 100.",
    npecAnnual_not_whole_number: amount,
    schoolCharge_not_whole_number: amount,
    other: "Cette valeur n’est pas acceptée.",
  },
};
export type CostSimulatorTexts = typeof costSimulator;
