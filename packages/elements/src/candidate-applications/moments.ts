import { type Language, LOCALES } from "../internal/language.js";

/** In Paris, where one meets. */
const timeZone = "Europe/Paris";

/** `14:32`. */
export const timeText = (instant: string, language: Language): string =>
  new Date(instant).toLocaleTimeString(LOCALES[language], { hour: "2-digit", minute: "2-digit", timeZone });

/** `22 nov. 2026, 14:32`. */
export const momentText = (instant: string, language: Language): string =>
  new Date(instant).toLocaleString(LOCALES[language], {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone,
  });

/** `mardi 24 novembre 2026, 10:00 – 11:00`. */
export const slotText = (slot: { startsAt: string; endsAt: string }, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  }).formatRange(new Date(slot.startsAt), new Date(slot.endsAt));
