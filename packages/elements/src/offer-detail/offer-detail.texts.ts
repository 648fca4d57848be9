import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { OfferDetailTexts } from "../locales/fr/offer-detail.js";

/** A visitor's browser brings only the language it shows. */
export const OFFER_DETAIL_TEXTS: Readonly<Record<Language, Lazy<OfferDetailTexts>>> = {
  fr: lazy(() => import("../locales/fr/offer-detail.js").then(({ offerDetail }) => offerDetail)),
  en: lazy(() => import("../locales/en/offer-detail.js").then(({ offerDetail }) => offerDetail)),
};
