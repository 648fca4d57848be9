import { accept, refuse, type Verdict } from "../verdict.js";
import { compact } from "./compact.js";

export type UaiRefusal = "uai_malformed" | "uai_wrong_letter";

/** The remainder's letter: no I, no O, no Q. */
const LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

/**
 * Checks the UAI of a school or training centre: seven digits, the first three its department's, and a check letter.
 * @source Ministère de l'Éducation nationale, RAMSESE: the letter is the number's remainder by 23.
 */
export function checkUai(input: string): Verdict<string, UaiRefusal> {
  const uai = compact(input);
  if (!/^\d{7}[A-Z]$/.test(uai)) return refuse("uai_malformed");
  const letter = LETTERS.charAt(Number(uai.slice(0, 7)) % 23);
  return uai.endsWith(letter) ? accept(uai) : refuse("uai_wrong_letter");
}

/** A UAI as it is printed: `0594899E`, whatever was typed between its characters. */
export const formatUai = compact;
