import { accept, refuse, type Verdict } from "../verdict.js";
import { compact } from "./compact.js";

export type NirRefusal = "nir_malformed" | "nir_incomplete" | "nir_too_long" | "nir_wrong_key";

/** Months 20 to 42 and 50 to 99 stand for a birth certificate without a month. */
const NIR = /^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2356789]\d|4[0-2])(?:2[AB]|0[1-9]|[1-9]\d)\d{6}(?:\d{2})?$/;

/**
 * Checks a social security number (NIR), as typed: 13 characters, and the key of two digits when it is given.
 * Corsica's 2A and 2B, overseas 97x and 98x, births abroad (99) and fictitious months pass. Never log what was typed.
 * `nir_incomplete` lets a form wait while the number is still being typed.
 * @source INSEE, RNIPP; Décret 82-103 of 22 January 1982, art. 4; the key is 97 − (number mod 97), with 2A as 19 and 2B as 18.
 */
export function checkNir(input: string): Verdict<string, NirRefusal> {
  const nir = compact(input);
  if (!/^\d*[AB]?\d*$/.test(nir)) return refuse("nir_malformed");
  if (nir.length < 13 || nir.length === 14) return refuse("nir_incomplete");
  if (nir.length > 15) return refuse("nir_too_long");
  if (!NIR.test(nir)) return refuse("nir_malformed");
  return nir.length === 13 || nir.endsWith(nirKey(nir)) ? accept(nir) : refuse("nir_wrong_key");
}

/** The two-digit key of a NIR's 13 first characters. */
export function nirKey(nir: string): string {
  const number = nir.slice(0, 13).replace("2A", "19").replace("2B", "18"); // 13 digits stay exact in a double.
  return String(97 - (Number(number) % 97)).padStart(2, "0");
}

/** A NIR as the carte Vitale prints it: `2 95 10 99 126 111 93`. */
export const formatNir = (nir: string): string =>
  nir.replace(/^(.)(..)(..)(..)(...)(...)(..)?$/, "$1 $2 $3 $4 $5 $6 $7").trimEnd();
