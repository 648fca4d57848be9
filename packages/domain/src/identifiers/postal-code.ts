import { accept, refuse, type Verdict } from "../verdict.js";
import { compact } from "./compact.js";

/** A French postal code: five digits, the first two a department's or an overseas territory's (01 to 98). */
export const POSTAL_CODE = /^(0[1-9]|[1-8]\d|9[0-8])\d{3}$/;

export const isPostalCode = (input: string): boolean => POSTAL_CODE.test(input);

/** Checks a postal code as typed: spaces are dropped. */
export function checkPostalCode(input: string): Verdict<string, "postal_code_malformed"> {
  const code = compact(input);
  return isPostalCode(code) ? accept(code) : refuse("postal_code_malformed");
}

/** A postal code as envelopes print it: `31000`, whatever was typed between its digits. */
export const formatPostalCode = compact;
