import { monthOf, yearOf } from "../calendar/date.js";
import type { ApprenticeBracket } from "../tables/apprentice-rates.js";
import type { ProfessionalisationBracket } from "../tables/professionalisation-rates.js";

export type AgeBracket = ApprenticeBracket | ProfessionalisationBracket;

/**
 * The age pay follows in a month (`YYYY-MM…`): a birthday counts from the 1st of the month after it, even when it
 * falls on a 1st (D6222-31, D6325-16).
 */
export function payAgeIn(month: string, birthDate: string): number {
  const years = yearOf(month) - yearOf(birthDate);
  return monthOf(month) <= monthOf(birthDate) ? years - 1 : years;
}

export function apprenticeBracket(age: number): ApprenticeBracket {
  if (age < 18) return "under_18";
  if (age < 21) return "18_20";
  return age < 26 ? "21_25" : "26_plus";
}

export function professionalisationBracket(age: number): ProfessionalisationBracket {
  if (age < 21) return "under_21";
  return age < 26 ? "21_25" : "26_plus";
}
