import { isDate } from "../../calendar/date.js";
import { isEmail } from "../../identifiers/email.js";
import { checkPhone } from "../../identifiers/phone.js";
import { isPostalCode } from "../../identifiers/postal-code.js";
import type { Dossier } from "../dossier.js";
import { isMissing, valueAt } from "../read.js";
import type { FieldFormat } from "./field.js";

/** What is wrong with an answer: a code, and the end of a sentence that starts with the box's name. */
export interface FormatProblem {
  code:
    | "field_malformed"
    | "field_too_long"
    | "field_out_of_range"
    | "field_unknown_code"
    | "field_former_code";
  fr: string;
  en: string;
}

/** Letters of any alphabet, with what joins names. */
const NAME = /^\p{L}[\p{L}\p{M} .'’-]*$/u;

export function formatProblem(
  dossier: Dossier,
  format: FieldFormat,
  value: unknown,
): FormatProblem | undefined {
  switch (format.kind) {
    case "identifier":
      return undefined;
    case "text":
      return textProblem(value, format.max);
    case "name":
      return (
        textProblem(value, 80) ??
        matches(value, NAME, "des lettres, des traits d’union et des espaces", "letters, hyphens and spaces")
      );
    case "pattern":
      return matches(value, format.pattern, `la forme ${format.example}`, `the form ${format.example}`);
    case "email":
      return refuseUnless(
        typeof value === "string" && isEmail(value),
        "une adresse de courriel",
        "an e-mail address",
      );
    case "phone":
      return refuseUnless(
        typeof value === "string" && checkPhone(value).ok,
        "un numéro de téléphone français, ou précédé de + et de son indicatif",
        "a French phone number, or one with + and its country code",
      );
    case "postalCode":
      return postalCodeProblem(dossier, format, value);
    case "date":
      return refuseUnless(
        typeof value === "string" && isDate(value),
        "une date du calendrier",
        "a date of the calendar",
      );
    case "boolean":
      return refuseUnless(typeof value === "boolean", "oui ou non", "yes or no");
    case "lines":
      return refuseUnless(Array.isArray(value), "des lignes", "lines");
    case "cents":
      return refuseUnless(
        Number.isSafeInteger(value) && Number(value) >= 0,
        "un montant positif, en centimes",
        "an amount in cents, not below zero",
      );
    case "number":
      return numberProblem(value, format);
    case "code":
      return codeProblem(value, format);
  }
}

const refuseUnless = (isGood: boolean, fr: string, en: string): FormatProblem | undefined =>
  isGood ? undefined : { code: "field_malformed", fr: `attend ${fr}`, en: `takes ${en}` };

const matches = (value: unknown, pattern: RegExp, fr: string, en: string) =>
  refuseUnless(typeof value === "string" && pattern.test(value), fr, en);

function textProblem(value: unknown, max: number): FormatProblem | undefined {
  if (typeof value !== "string") return refuseUnless(false, "un texte", "a text");
  if (value.length <= max) return undefined;
  return {
    code: "field_too_long",
    fr: `compte au plus ${max} caractères`,
    en: `has at most ${max} characters`,
  };
}

type Of<Kind extends FieldFormat["kind"]> = Extract<FieldFormat, { kind: Kind }>;

function postalCodeProblem(dossier: Dossier, { countryPath }: Of<"postalCode">, value: unknown) {
  const country = countryPath && valueAt(dossier, countryPath);
  if (!isMissing(country) && country !== "France") return textProblem(value, 12);
  const isGood = typeof value === "string" && isPostalCode(value);
  return refuseUnless(isGood, "un code postal français de 5 chiffres", "a French postal code of 5 digits");
}

function numberProblem(value: unknown, { min, max, isWhole }: Of<"number">): FormatProblem | undefined {
  const isNumber = isWhole ? Number.isSafeInteger(value) : Number.isFinite(value);
  if (!isNumber)
    return refuseUnless(
      false,
      isWhole ? "un nombre entier" : "un nombre",
      isWhole ? "a whole number" : "a number",
    );
  const number = Number(value);
  if (number >= min && number <= max) return undefined;
  return {
    code: "field_out_of_range",
    fr: `se situe entre ${min} et ${max}`,
    en: `lies between ${min} and ${max}`,
  };
}

function codeProblem(value: unknown, { list, former }: Of<"code">): FormatProblem | undefined {
  if (typeof value === "string" && Object.hasOwn(list.codes, value)) return undefined;
  const now = typeof value === "string" && former && Object.hasOwn(former, value) ? former[value] : undefined;
  if (now) {
    return {
      code: "field_former_code",
      fr: `porte un code d’une version antérieure du formulaire : choisissez ${now.join(" ou ")}`,
      en: `has a code of an earlier form: choose ${now.join(" or ")}`,
    };
  }
  const codes = Object.keys(list.codes).join(", ");
  return {
    code: "field_unknown_code",
    fr: `attend l’un des codes ${codes}`,
    en: `takes one of the codes ${codes}`,
  };
}
