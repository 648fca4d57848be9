import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { ApplicationFormTexts } from "../locales/fr/application-form.js";

/** A visitor's browser brings only the language it shows. */
export const APPLICATION_FORM_TEXTS: Readonly<Record<Language, Lazy<ApplicationFormTexts>>> = {
  fr: lazy(() => import("../locales/fr/application-form.js").then(({ applicationForm }) => applicationForm)),
  en: lazy(() => import("../locales/en/application-form.js").then(({ applicationForm }) => applicationForm)),
};
