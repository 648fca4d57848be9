import type { Language } from "./language.js";

/** English as Europe writes it. */
export const LOCALES: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };

/** In France, where the offers are; a calendar date, midnight UTC, is the same day there. */
const timeZone = "Europe/Paris";

/** `1er septembre 2027`, from an ISO date or instant. The French first of a month is an ordinal, which `Intl` does not know. */
export const dayText = (date: string, language: Language): string =>
  new Date(date)
    .toLocaleDateString(LOCALES[language], { dateStyle: "long", timeZone })
    .replace(/^1 /, language === "fr" ? "1er " : "$&");

/** `septembre 2027`. */
export const monthText = (date: string, language: Language): string =>
  new Date(date).toLocaleDateString(LOCALES[language], { month: "long", year: "numeric", timeZone });
