import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { CostTableTexts } from "../locales/fr/cost-table.js";

/** A visitor's browser brings only the language it shows. */
export const COST_TABLE_TEXTS: Readonly<Record<Language, Lazy<CostTableTexts>>> = {
  fr: lazy(() => import("../locales/fr/cost-table.js").then(({ costTable }) => costTable)),
  en: lazy(() => import("../locales/en/cost-table.js").then(({ costTable }) => costTable)),
};
