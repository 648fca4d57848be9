import { accept, refuse, type Verdict } from "../verdict.js";
import { compact } from "./compact.js";

/**
 * Checks the code of a certification of the RNCP, typed with or without its letters: `37680`, `RNCP 37680`.
 * @source France compétences, Répertoire national des certifications professionnelles.
 */
export function checkRncp(input: string): Verdict<string, "rncp_malformed"> {
  const digits = compact(input).replace(/^RNCP/, "");
  return /^\d{3,5}$/.test(digits) ? accept(`RNCP${digits}`) : refuse("rncp_malformed");
}

/** An accepted code as its sheet's title prints it: `RNCP37680`. */
export const formatRncp = compact;
