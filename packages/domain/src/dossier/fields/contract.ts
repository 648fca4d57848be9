import { CONTRACT_KINDS } from "../codes/contract-kinds.js";
import { CONTRACT_MODES } from "../codes/contract-modes.js";
import { DEROGATIONS } from "../codes/derogations.js";
import {
  boolean,
  cents,
  code,
  date,
  type Field,
  type FieldFormat,
  identifier,
  text,
  whole,
} from "./field.js";
import { PAY_FIELDS } from "./pay.js";

const box = (part: string, fr: string, en: string, format: FieldFormat): Field => ({
  path: `contract.${part}`,
  label: { fr, en },
  format,
});
const needed = (part: string, fr: string, en: string, format: FieldFormat): Field => ({
  ...box(part, fr, en, format),
  isRequired: true,
});

export const CONTRACT_FIELDS: readonly Field[] = [
  needed("mode", "Mode contractuel de l’apprentissage", "Contractual mode", code(CONTRACT_MODES)),
  needed("kind", "Type de contrat ou d’avenant", "Kind of contract or amendment", code(CONTRACT_KINDS)),
  box("derogation", "Type de dérogation", "Kind of derogation", code(DEROGATIONS)),
  box("previousNumber", "Numéro du contrat précédent", "Number of the previous contract", identifier),
  box("previousEndedOn", "Date de fin du contrat précédent", "End of the previous contract", date),
  box(
    "followsFailedExam",
    "Nouveau contrat après un échec à l’examen",
    "New contract after a failed exam",
    boolean,
  ),
  needed("signedOn", "Date de conclusion du contrat", "Date of signature", date),
  needed("startsOn", "Date de début d’exécution du contrat", "First day of the contract", date),
  needed(
    "practicalTrainingStartsOn",
    "Date de début de formation pratique chez l’employeur",
    "First day of practical training with the employer",
    date,
  ),
  needed(
    "endsOn",
    "Date de fin du contrat ou de la période d’apprentissage",
    "Last day of the contract or of the period of apprenticeship",
    date,
  ),
  box("amendmentEffectiveOn", "Date d’effet de l’avenant", "Day the amendment takes effect", date),
  needed(
    "weeklyHours",
    "Durée hebdomadaire de travail, en heures",
    "Weekly working time, hours",
    whole(1, 99),
  ),
  box(
    "weeklyMinutes",
    "Durée hebdomadaire de travail, minutes",
    "Weekly working time, minutes",
    whole(0, 59),
  ),
  needed(
    "hasDangerousWork",
    "Travail sur machines dangereuses ou exposition à des risques particuliers",
    "Work on dangerous machines or exposure to particular risks",
    boolean,
  ),
  box(
    "conventionalMinimumCents",
    "Salaire minimum conventionnel mensuel",
    "The agreement’s monthly minimum",
    cents,
  ),
  needed("grossAtHireCents", "Salaire brut mensuel à l’embauche", "Gross monthly pay at hire", cents),
  needed("pay", "Rémunération par période", "Pay of each period", { kind: "lines" }),
  ...PAY_FIELDS,
  needed("pensionFund", "Caisse de retraite complémentaire", "Supplementary pension fund", text(80)),
  needed("hasBenefitsInKind", "Avantages en nature", "Benefits in kind", boolean),
  box("mealCents", "Avantage en nature : nourriture, par repas", "Benefit in kind: food, per meal", cents),
  box(
    "housingCents",
    "Avantage en nature : logement, par mois",
    "Benefit in kind: housing, per month",
    cents,
  ),
  box("hasOtherBenefit", "Autre avantage en nature", "Another benefit in kind", boolean),
];
