import { accept, refuse, type Verdict } from "../verdict.js";

/**
 * Checks a French phone number as typed (`06 12 34 56 78`, `+33 6 12 34 56 78`, `0033…`) and gives it in E.164.
 * A number of another country is accepted in international form (ITU-T E.164: at most 15 digits).
 */
export function checkPhone(input: string): Verdict<string, "phone_malformed"> {
  const digits = input
    .replace(/[\s.()\u00a0-]/g, "")
    .replace(/^00/, "+")
    .replace(/^\+330/, "+33");
  if (/^0[1-9]\d{8}$/.test(digits)) return accept(`+33${digits.slice(1)}`);
  const isFrench = digits.startsWith("+33");
  return (isFrench ? /^\+33[1-9]\d{8}$/ : /^\+[1-9]\d{6,14}$/).test(digits)
    ? accept(digits)
    : refuse("phone_malformed");
}

/** A number in E.164 as it is read in France: `06 12 34 56 78`; other countries' numbers stay as they are. */
export const formatPhone = (phone: string): string =>
  phone.replace(/^\+33(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, "0$1 $2 $3 $4 $5");
