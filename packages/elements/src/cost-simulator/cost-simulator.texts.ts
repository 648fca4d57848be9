import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { CostSimulatorTexts } from "../locales/fr/cost-simulator.js";
import type { QuestionTexts } from "./question-texts.js";

/** A visitor's browser brings only the language it shows. */
export const COST_SIMULATOR_TEXTS: Readonly<Record<Language, Lazy<CostSimulatorTexts>>> = {
  fr: lazy(() => import("../locales/fr/cost-simulator.js").then(({ costSimulator }) => costSimulator)),
  en: lazy(() => import("../locales/en/cost-simulator.js").then(({ costSimulator }) => costSimulator)),
};

/** The optional questions, and what can be wrong with any answer, come once a visitor needs them. */
export const COST_REFINEMENT_TEXTS: Readonly<Record<Language, Lazy<QuestionTexts>>> = {
  fr: lazy(() => import("../locales/fr/cost-refinements.js").then(({ costRefinements }) => costRefinements)),
  en: lazy(() => import("../locales/en/cost-refinements.js").then(({ costRefinements }) => costRefinements)),
};
