import { type Language, LOCALES } from "../internal/language.js";

/** `2 500,00 €` or `€2,500.00`, from cents. */
export const amountText = (cents: number, language: Language): string =>
  (cents / 100).toLocaleString(LOCALES[language], { style: "currency", currency: "EUR" });

/** `5,5` or `5.5`. */
export const numberText = (value: number, language: Language): string =>
  value.toLocaleString(LOCALES[language]);
