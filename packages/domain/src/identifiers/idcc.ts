import { accept, refuse, type Verdict } from "../verdict.js";
import { compact } from "./compact.js";

/** What the form takes where no collective agreement applies. */
export const NO_AGREEMENT = "9999";
/** What the form takes while an agreement is being negotiated. */
export const AGREEMENT_IN_NEGOTIATION = "9998";

/**
 * Checks the code of a collective agreement (IDCC), one to four digits as typed, and gives it on four: `787` → `0787`.
 * Whether such an agreement exists and is in force is another question.
 * @source Ministère du Travail, Identifiant de convention collective.
 */
export function checkIdcc(input: string): Verdict<string, "idcc_malformed"> {
  const idcc = compact(input).replace(/^IDCC/, "").padStart(4, "0");
  return /^\d{4}$/.test(idcc) && idcc !== "0000" ? accept(idcc) : refuse("idcc_malformed");
}

/** An IDCC as pay slips print it: `IDCC 1486`. */
export const formatIdcc = (idcc: string): string => `IDCC ${idcc}`;
