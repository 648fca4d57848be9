import type { Offer } from "@alternance-kit/sdk/types";
import type { OfferProblemView } from "../internal/offer-problem.template.js";
import type { ApplyButtonTexts } from "../locales/fr/apply-button.js";
import type { FormStatus } from "../offer-detail/offer-detail.view.js";

/** What the button's template shows, and what a visitor can do with it. */
export interface ApplyButtonView extends OfferProblemView {
  texts: ApplyButtonTexts;
  formFor(offer: Offer): FormStatus;
  /** The visitor turns to the button: they may press it next. */
  approach(offer: Offer): void;
  open(offer: Offer): void;
  close(): void;
}
