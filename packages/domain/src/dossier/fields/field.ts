import type { CodeList } from "../codes/code-list.js";
import type { Dossier } from "../dossier.js";

/** A box of the form: where its answer is kept, what it is called, what it takes, and whether a filing needs it. */
export interface Field {
  path: string;
  label: { fr: string; en: string };
  format: FieldFormat;
  isRequired?: true | ((dossier: Dossier) => boolean);
}

export type FieldFormat =
  /** `max`: characters. */
  | { kind: "text"; max: number }
  | { kind: "name" }
  | { kind: "pattern"; pattern: RegExp; example: string }
  | { kind: "email" }
  | { kind: "phone" }
  /** French, unless the field at `countryPath` names another country. */
  | { kind: "postalCode"; countryPath?: string }
  | { kind: "date" }
  | { kind: "boolean" }
  | { kind: "number"; min: number; max: number; isWhole: boolean }
  | { kind: "cents" }
  /** `former`: codes of an earlier form, with those that took their place. */
  | { kind: "code"; list: CodeList; former?: Readonly<Record<string, readonly string[]>> }
  /** A list, whose lines have boxes of their own. */
  | { kind: "lines" }
  /** Judged by a rule of its own. */
  | { kind: "identifier" };

export const text = (max: number): FieldFormat => ({ kind: "text", max });
export const whole = (min: number, max: number): FieldFormat => ({ kind: "number", min, max, isWhole: true });
export const code = (list: CodeList): FieldFormat => ({ kind: "code", list });
export const cents: FieldFormat = { kind: "cents" };
export const date: FieldFormat = { kind: "date" };
export const boolean: FieldFormat = { kind: "boolean" };
export const name: FieldFormat = { kind: "name" };
export const email: FieldFormat = { kind: "email" };
export const phone: FieldFormat = { kind: "phone" };
export const identifier: FieldFormat = { kind: "identifier" };
