import { accept, refuse, type Verdict } from "../verdict.js";

export type IbanRefusal = "iban_malformed" | "iban_wrong_check_digits";

/**
 * Checks an IBAN's shape (and length, for France) and its check digits, as typed: spaces are dropped.
 * A French one also has the older key of the RIB inside, which must hold too.
 * @source ISO 13616, ISO/IEC 7064 MOD 97-10; CFONB for the RIB key.
 */
export function checkIban(input: string): Verdict<string, IbanRefusal> {
  const iban = input.replace(/\s/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return refuse("iban_malformed");
  const isFrench = iban.startsWith("FR");
  if (isFrench && !/^FR\d{12}[A-Z0-9]{11}\d{2}$/.test(iban)) return refuse("iban_malformed");
  const digits = [...iban.slice(4), ...iban.slice(0, 4)].map((c) => Number.parseInt(c, 36)).join("");
  const isValid = mod97(digits) === 1 && (!isFrench || ribKeyHolds(iban.slice(4)));
  return isValid ? accept(iban) : refuse("iban_wrong_check_digits");
}

/** An IBAN in groups of four, as banks print it. */
export const formatIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, "$1 ");

function mod97(digits: string): number {
  let remainder = 0;
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder;
}

/** Bank, branch, account and key taken as one number are a multiple of 97; an account's letters count A–I, J–R and S–Z as 1–9, 1–9, 2–9. */
const ribKeyHolds = (rib: string): boolean =>
  mod97(rib.replace(/[A-Z]/g, (c) => "12345678912345678923456789".charAt(c.charCodeAt(0) - 65))) === 0;
