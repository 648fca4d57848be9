import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { ApplicationStepsTexts } from "../locales/fr/application-steps.js";

/** A visitor's browser brings only the language it shows. */
export const APPLICATION_STEPS_TEXTS: Readonly<Record<Language, Lazy<ApplicationStepsTexts>>> = {
  fr: lazy(() =>
    import("../locales/fr/application-steps.js").then(({ applicationSteps }) => applicationSteps),
  ),
  en: lazy(() =>
    import("../locales/en/application-steps.js").then(({ applicationSteps }) => applicationSteps),
  ),
};
