import { type Language, LOCALES } from "../internal/language.js";

/** `1 234 €` or `€1,234`, from cents; to the euro. */
export const euros = (cents: number, language: Language): string =>
  (cents / 100).toLocaleString(LOCALES[language], {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: 0,
  });
