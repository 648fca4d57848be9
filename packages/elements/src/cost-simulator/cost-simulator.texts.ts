import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { CostSimulatorTexts } from "../locales/fr/cost-simulator.js";

/** A visitor's browser brings only the language it shows. */
export const COST_SIMULATOR_TEXTS: Readonly<Record<Language, Lazy<CostSimulatorTexts>>> = {
  fr: lazy(() => import("../locales/fr/cost-simulator.js").then(({ costSimulator }) => costSimulator)),
  en: lazy(() => import("../locales/en/cost-simulator.js").then(({ costSimulator }) => costSimulator)),
};
