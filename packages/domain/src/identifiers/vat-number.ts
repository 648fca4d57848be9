import { accept, refuse, type Verdict } from "../verdict.js";
import { compact } from "./compact.js";
import { passesLuhn } from "./luhn.js";

export type VatNumberRefusal = "vat_number_malformed" | "vat_number_wrong_siren" | "vat_number_wrong_key";

/** The letters a key may hold: no I, no O. */
const KEY_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/**
 * Checks a French VAT number (`FR`, a key of two characters, the SIREN), as typed.
 * Numbers of Monaco start with `000` where the SIREN would be, and follow no Luhn.
 * @source CGI, art. 286 ter; the key's formula is the one the European Commission's VIES applies to France.
 */
export function checkVatNumber(input: string): Verdict<string, VatNumberRefusal> {
  const number = compact(input);
  if (!/^FR[0-9A-HJ-NP-Z]{2}\d{9}$/.test(number)) return refuse("vat_number_malformed");
  const siren = number.slice(4);
  const isFromMonaco = siren.startsWith("000");
  if (!isFromMonaco && !passesLuhn(siren)) return refuse("vat_number_wrong_siren");
  return keyFits(number.slice(2, 4), Number(siren)) ? accept(number) : refuse("vat_number_wrong_key");
}

/** The VAT number the tax office derives from a SIREN: `303265045` → `FR40303265045`. The SIREN must be valid. */
export const vatNumberOf = (siren: string): string =>
  `FR${String(digitKey(Number(siren))).padStart(2, "0")}${siren}`;

/** A French VAT number in its usual groups: `FR40 303 265 045`. */
export const formatVatNumber = (number: string): string =>
  number.replace(/^(FR..)(\d{3})(\d{3})(\d{3})$/, "$1 $2 $3 $4");

const digitKey = (siren: number): number => (12 + 3 * (siren % 97)) % 97;

/** Digits: the usual key. With a letter: a pair of base-11 digits, given where the first form had run out. */
function keyFits(key: string, siren: number): boolean {
  if (/^\d\d$/.test(key)) return Number(key) === digitKey(siren);
  const first = KEY_CHARACTERS.indexOf(key.charAt(0));
  const second = KEY_CHARACTERS.indexOf(key.charAt(1));
  const value = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return (siren + 1 + Math.floor(value / 11)) % 11 === value % 11;
}
