import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { BoardFiltersTexts } from "../locales/fr/board-filters.js";

/** A visitor's browser brings only the language it shows. */
export const BOARD_FILTERS_TEXTS: Readonly<Record<Language, Lazy<BoardFiltersTexts>>> = {
  fr: lazy(() => import("../locales/fr/board-filters.js").then(({ boardFilters }) => boardFilters)),
  en: lazy(() => import("../locales/en/board-filters.js").then(({ boardFilters }) => boardFilters)),
};
