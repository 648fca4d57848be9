import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { PackCheckoutTexts } from "../locales/fr/pack-checkout.js";

/** A visitor's browser brings only the language it shows. */
export const PACK_CHECKOUT_TEXTS: Readonly<Record<Language, Lazy<PackCheckoutTexts>>> = {
  fr: lazy(() => import("../locales/fr/pack-checkout.js").then(({ packCheckout }) => packCheckout)),
  en: lazy(() => import("../locales/en/pack-checkout.js").then(({ packCheckout }) => packCheckout)),
};
