import type { ApprenticeBracket } from "../tables/apprentice-rates.js";
import type { ProfessionalisationBracket } from "../tables/professionalisation-rates.js";

export type AgeBracket = ApprenticeBracket | ProfessionalisationBracket;

/**
 * The age pay follows in a month, both given as `monthNumber`: a birthday counts from the 1st of the month after
 * it, even when it falls on a 1st (D6222-31, D6325-16).
 */
export const payAgeIn = (month: number, birthMonth: number): number =>
  Math.floor((month - birthMonth - 1) / 12);

export function apprenticeBracket(age: number): ApprenticeBracket {
  if (age < 18) return "under_18";
  if (age < 21) return "18_20";
  return age < 26 ? "21_25" : "26_plus";
}

export function professionalisationBracket(age: number): ProfessionalisationBracket {
  if (age < 21) return "under_21";
  return age < 26 ? "21_25" : "26_plus";
}
