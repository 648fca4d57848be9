import { accept, refuse, type Verdict } from "../verdict.js";
import { compact } from "./compact.js";
import { passesLuhn } from "./luhn.js";

export type SiretRefusal =
  | "siret_has_other_characters"
  | "siret_incomplete"
  | "siret_too_long"
  | "siret_wrong_check_digit";

const LA_POSTE = "356000000";

/**
 * Checks a SIRET (14 digits: SIREN + NIC), as typed: spaces, dots and hyphens are dropped.
 * Luhn over the 14 digits and over the SIREN; La Poste's establishments may instead have a digit sum divisible by 5.
 * `siret_incomplete` lets a form wait while the number is still being typed.
 * @source INSEE, Sirene: "Numéro SIRET"; La Poste's exception.
 */
export function checkSiret(input: string): Verdict<string, SiretRefusal> {
  const siret = compact(input);
  if (!/^\d*$/.test(siret)) return refuse("siret_has_other_characters");
  if (siret.length < 14) return refuse("siret_incomplete");
  if (siret.length > 14) return refuse("siret_too_long");
  const isLaPoste = siret.startsWith(LA_POSTE) && digitSum(siret) % 5 === 0;
  const isValid = isLaPoste || (passesLuhn(siret) && passesLuhn(siret.slice(0, 9)));
  return isValid ? accept(siret) : refuse("siret_wrong_check_digit");
}

/** A SIRET as French forms print it: `732 829 320 00074`. */
export const formatSiret = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, "$1 $2 $3 $4");

const digitSum = (digits: string): number => [...digits].reduce((sum, digit) => sum + Number(digit), 0);
