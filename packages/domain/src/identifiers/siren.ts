import { accept, refuse, type Verdict } from "../verdict.js";
import { compact } from "./compact.js";
import { passesLuhn } from "./luhn.js";

export type SirenRefusal =
  | "siren_has_other_characters"
  | "siren_incomplete"
  | "siren_too_long"
  | "siren_wrong_check_digit";

/**
 * Checks a SIREN (nine digits, Luhn), as typed: spaces, dots and hyphens are dropped.
 * `siren_incomplete` lets a form wait while the number is still being typed.
 * @source INSEE, Sirene: "Numéro Siren"; Code de commerce, R123-221.
 */
export function checkSiren(input: string): Verdict<string, SirenRefusal> {
  const siren = compact(input);
  if (!/^\d*$/.test(siren)) return refuse("siren_has_other_characters");
  if (siren.length < 9) return refuse("siren_incomplete");
  if (siren.length > 9) return refuse("siren_too_long");
  return passesLuhn(siren) ? accept(siren) : refuse("siren_wrong_check_digit");
}

/** A SIREN as French forms print it: `732 829 320`. */
export const formatSiren = (siren: string): string => siren.replace(/^(\d{3})(\d{3})(\d{3})$/, "$1 $2 $3");
