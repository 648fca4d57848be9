import { isDate } from "../calendar/date.js";
import type { Dossier } from "./dossier.js";

/** What is at a path with dots; `undefined` where the file has no such part yet. */
export function valueAt(dossier: Dossier, path: string): unknown {
  let value: unknown = dossier;
  for (const part of path.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[part]; // Safe: a part that an object lacks reads as undefined.
  }
  return value;
}

/** Not answered: absent, nothing but spaces, or a list without a line. */
export const isMissing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0);

/** A date the rules can count with; a malformed one is the fields' business and reads as missing. */
export const dateOf = (value: string | undefined): string | undefined =>
  value !== undefined && isDate(value) ? value : undefined;
