import { type Language, LOCALES } from "../internal/language.js";

/** `1 234 €` or `€1,234`, from cents; to the euro. */
export const euros = (cents: number, language: Language): string =>
  (Math.round(cents / 100) || 0)
    .toLocaleString(LOCALES[language], { style: "currency", currency: "EUR", maximumFractionDigits: 0 })
    .replace("-", "−");
