import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { ApplicationWishesTexts } from "../locales/fr/application-wishes.js";

/** A visitor's browser brings only the language it shows. */
export const APPLICATION_WISHES_TEXTS: Readonly<Record<Language, Lazy<ApplicationWishesTexts>>> = {
  fr: lazy(() =>
    import("../locales/fr/application-wishes.js").then(({ applicationWishes }) => applicationWishes),
  ),
  en: lazy(() =>
    import("../locales/en/application-wishes.js").then(({ applicationWishes }) => applicationWishes),
  ),
};
