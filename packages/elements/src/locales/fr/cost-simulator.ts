import { diplomaLevels } from "@alternance-kit/domain/labels/fr";
import type { QuestionTexts } from "../../cost-simulator/question-texts.js";

const questions: QuestionTexts = {
  labels: {
    birthDate: "Date de naissance de l’alternant",
    diplomaLevel: "Diplôme préparé",
    startsOn: "Début du contrat",
    durationMonths: "Durée en mois",
    headcount: "Salariés de l’entreprise (moyenne annuelle)",
  },
  hints: {},
  choices: { diplomaLevel: [["", "Choisir…"], ...Object.entries<string>(diplomaLevels)] },
  errors: { other: "Cette valeur n’est pas acceptée." },
};
export const costSimulator = {
  title: "Combien coûte un alternant ?",
  questions,
  refine: "Préciser",
  asking: (count: number) => `Encore ${count} réponse${count > 1 ? "s" : ""}, et le coût s’affiche ici.`,
  correct: "Corrigez la réponse signalée.",
  reckoning: "Calcul en cours…",
  perMonth: "par mois en moyenne la première année, aide déduite",
  failed: "Le calcul n’a pas abouti. Vérifiez votre connexion, puis réessayez.",
  retry: "Réessayer",
  whoPays: "Qui paie quoi",
  state: "L’État vous verse",
  stateDetail: "la première année",
  opco: "L’OPCO paie à l’école",
  company: "Votre entreprise paie",
  companyDetail: "pour tout le contrat, aide déduite",
  unknown: "Inconnu",
  estimate: (amount: string) => ` Au montant d’amorçage : ${amount}.`,
  monthly: "Chaque mois",
  chart: (least: string, most: string) => `De ${least} à ${most} par mois, aide déduite.`,
  /** Of the chart, from the bottom up. */
  legend: ["Aide de l’État", "Salaire brut", "Cotisations", "Formation et école", "Reste à votre charge"],
  table: "Mois par mois",
  notes: "À savoir",
  share: "Copier le lien",
  copied: "Lien copié, sans le jour de naissance ni le handicap.",
  notCopied: "Copiez l’adresse de la page.",
  print: "Imprimer",
  checked: (date: string) => `Barème vérifié au ${date}. Textes appliqués :`,
};
export type CostSimulatorTexts = typeof costSimulator;
