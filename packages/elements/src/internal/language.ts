export type Language = "fr" | "en";

/** English as Europe writes it. */
export const LOCALES: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };

/** The language of the nearest ancestor that says one, out of any shadow root; French unless it is English. */
export function languageOf(element: Element): Language {
  const speaker = element.closest("[lang]");
  if (speaker) return /^en\b/i.test(speaker.getAttribute("lang") ?? "") ? "en" : "fr";
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : "fr";
}

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
