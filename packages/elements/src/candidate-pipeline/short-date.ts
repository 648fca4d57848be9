import { type Language, LOCALES } from "../internal/language.js";

/** `20 nov.` */
export const shortDay = (instant: string, language: Language): string =>
  new Date(instant).toLocaleDateString(LOCALES[language], { day: "numeric", month: "short" });

/** `jeu. 3 déc. 10:00`, by the visitor's own clock. */
export const shortTime = (instant: string, language: Language): string =>
  new Date(instant).toLocaleString(LOCALES[language], {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
