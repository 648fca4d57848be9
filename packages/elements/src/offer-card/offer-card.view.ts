import type { Offer } from "@alternance-kit/sdk/types";
import type { Language } from "../internal/language.js";
import type { OfferProblemView } from "../internal/offer-problem.template.js";
import type { OfferCardTexts } from "../locales/fr/offer-card.js";

/** What the card's template shows, and what a visitor can do with it. */
export interface OfferCardView extends OfferProblemView {
  texts: OfferCardTexts;
  language: Language;
  /** Leaves the page where it is. */
  inNewTab: boolean;
  hrefOf(offer: Offer): string;
  select(event: MouseEvent, offer: Offer): void;
}
