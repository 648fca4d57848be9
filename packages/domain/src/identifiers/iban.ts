import { accept, refuse, type Verdict } from "../verdict.js";

export type IbanRefusal = "iban_malformed" | "iban_wrong_check_digits";

/** Checks an IBAN's shape (and length, for France) and its check digits: ISO 13616, ISO/IEC 7064 MOD 97-10. Spaces are dropped. */
export function checkIban(input: string): Verdict<string, IbanRefusal> {
  const iban = input.replace(/\s/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return refuse("iban_malformed");
  if (iban.startsWith("FR") && iban.length !== 27) return refuse("iban_malformed");
  const digits = [...iban.slice(4), ...iban.slice(0, 4)].map((c) => Number.parseInt(c, 36)).join("");
  let remainder = 0;
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder === 1 ? accept(iban) : refuse("iban_wrong_check_digits");
}

/** An IBAN in groups of four, as banks print it. */
export const formatIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, "$1 ");
