import { ageOn } from "../../calendar/date.js";
import type { Rule } from "../context.js";
import { error, warning } from "../finding.js";
import { dateOf } from "../read.js";

const PATH = "contract.weeklyHours";
const MAX_MINUTES = 40 * 60;
const MAX_MINUTES_OF_A_MINOR = 35 * 60;

/** R50: 40 hours a week at most; under 18, none beyond 35 without a reason the law knows. */
export const weekIsNotTooLong: Rule = ({ apprentice, contract }) => {
  if (contract?.weeklyHours === undefined) return [];
  const minutes = contract.weeklyHours * 60 + (contract.weeklyMinutes ?? 0);
  if (minutes > MAX_MINUTES) {
    return [
      error(
        PATH,
        "week_over_40_hours",
        "CERFA 10103*14",
        "La durée hebdomadaire indiquée au contrat ne peut pas dépasser 40 heures.",
        "The weekly time written in the contract may not exceed 40 hours.",
      ),
    ];
  }
  const birthDate = dateOf(apprentice?.birthDate);
  const startsOn = dateOf(contract.startsOn);
  if (minutes <= MAX_MINUTES_OF_A_MINOR || !birthDate || !startsOn || ageOn(birthDate, startsOn) >= 18)
    return [];
  return [
    warning(
      PATH,
      "minor_over_35_hours",
      "L3162-1",
      "Avant 18 ans, la semaine est de 35 heures au plus, sauf chantiers (R3162-1) ou autorisation de l’inspecteur du travail.",
      "Under 18, a week has 35 hours at most, except on building sites (R3162-1) or with the labour inspector’s leave.",
    ),
  ];
};
