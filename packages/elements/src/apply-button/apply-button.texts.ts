import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { ApplyButtonTexts } from "../locales/fr/apply-button.js";

/** A visitor's browser brings only the language it shows. */
export const APPLY_BUTTON_TEXTS: Readonly<Record<Language, Lazy<ApplyButtonTexts>>> = {
  fr: lazy(() => import("../locales/fr/apply-button.js").then(({ applyButton }) => applyButton)),
  en: lazy(() => import("../locales/en/apply-button.js").then(({ applyButton }) => applyButton)),
};
