import type { PackCheckoutState } from "@alternance-kit/core/pack-checkout-state";
import type { Language } from "../internal/language.js";
import type { PackCheckoutTexts } from "../locales/fr/pack-checkout.js";

/** What the checkout's templates show, and what a buyer can do with it. */
export interface PackCheckoutView<State = PackCheckoutState> {
  state: State;
  texts: PackCheckoutTexts;
  language: Language;
  /** The page tells of the failure itself. */
  isSilenced: boolean;
  retry(): void;
  choose(packId: string): void;
  edit(event: InputEvent): void;
  requestQuote(event: SubmitEvent): void;
  accept(event: InputEvent): void;
  modify(): void;
  order(event: SubmitEvent): void;
}

/** The view of the steps that some of the statuses are. */
export type StepView<Status extends PackCheckoutState["status"]> = PackCheckoutView<
  Extract<PackCheckoutState, { status: Status }>
>;
