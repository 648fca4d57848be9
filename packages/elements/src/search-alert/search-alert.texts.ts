import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { SearchAlertTexts } from "../locales/fr/search-alert.js";

/** A visitor's browser brings only the language it shows. */
export const SEARCH_ALERT_TEXTS: Readonly<Record<Language, Lazy<SearchAlertTexts>>> = {
  fr: lazy(() => import("../locales/fr/search-alert.js").then(({ searchAlert }) => searchAlert)),
  en: lazy(() => import("../locales/en/search-alert.js").then(({ searchAlert }) => searchAlert)),
};
