import { accept, refuse, type Verdict } from "../verdict.js";
import { compact } from "./compact.js";

export type NafVersion = "rev2" | "2025";

/**
 * Checks the shape of an activity code (APE), typed with or without its dot: `6201z` → `62.01Z`.
 * Both classifications have this shape; `nafVersion` tells them apart.
 */
export function checkNaf(input: string): Verdict<string, "naf_malformed"> {
  const naf = compact(input);
  return /^\d{4}[A-HJ-NP-Z]$/.test(naf) ? accept(formatNaf(naf)) : refuse("naf_malformed");
}

/** An activity code with its dot: `62.01Z`. */
export const formatNaf = (naf: string): string => compact(naf).replace(/^(\d\d)(\d\d.)$/, "$1.$2");

/**
 * Which classification an accepted code belongs to, by its letter: the NAF 2025 took letters the former had left free.
 * NAF rév. 2 ends in A to F, or Z; NAF 2025 in G to Y, and is the one in force from 1 January 2027.
 * @source Décret 2007-1888 (rév. 2); Décret 2025-736 (NAF 2025); INSEE's lists of both, checked 2026-11-22.
 */
export const nafVersion = (naf: string): NafVersion => (/[A-FZ]$/.test(naf) ? "rev2" : "2025");
