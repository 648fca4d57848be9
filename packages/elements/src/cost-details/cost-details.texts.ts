import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { CostDetailsTexts } from "../locales/fr/cost-details.js";

/** A visitor's browser brings only the language it shows. */
export const COST_DETAILS_TEXTS: Readonly<Record<Language, Lazy<CostDetailsTexts>>> = {
  fr: lazy(() => import("../locales/fr/cost-details.js").then(({ costDetails }) => costDetails)),
  en: lazy(() => import("../locales/en/cost-details.js").then(({ costDetails }) => costDetails)),
};
