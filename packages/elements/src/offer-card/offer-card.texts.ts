import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { OfferCardTexts } from "../locales/fr/offer-card.js";

/** A visitor's browser brings only the language it shows. */
export const OFFER_CARD_TEXTS: Readonly<Record<Language, Lazy<OfferCardTexts>>> = {
  fr: lazy(() => import("../locales/fr/offer-card.js").then(({ offerCard }) => offerCard)),
  en: lazy(() => import("../locales/en/offer-card.js").then(({ offerCard }) => offerCard)),
};
