import { accept, refuse, type Verdict } from "../verdict.js";
import { compact } from "./compact.js";

/**
 * Checks the shape of an association's RNA number: `W`, three characters of the prefecture, six digits.
 * `rna_unusual` is to be shown as a warning and never to block: associations of Alsace-Moselle have none,
 * and prefixes of Corsica and overseas may differ.
 * @source Arrêté of 14 October 2009 creating the Répertoire national des associations.
 */
export function checkRna(input: string): Verdict<string, "rna_unusual"> {
  const rna = compact(input);
  return /^W\d[0-9AB]\d{7}$/.test(rna) ? accept(rna) : refuse("rna_unusual");
}

/** An RNA number as the register prints it: `W313012345`, whatever was typed between its characters. */
export const formatRna = compact;
