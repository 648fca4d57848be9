import type { OfferCardState } from "@alternance-kit/core/offer-card-state";
import { html, nothing, type TemplateResult } from "lit";
import type { OfferProblemTexts } from "../locales/fr/offer-problems.js";
import { failure } from "./failure.template.js";
import { textOf } from "./problem-text.js";

/** Where an offer cannot be had, what an element about it shows in its place: why, and the page's own content. */
export interface OfferProblemView {
  state: OfferCardState;
  texts: OfferProblemTexts;
  /** The page tells of the failure itself. */
  isSilenced: boolean;
  retry(): void;
}

/** An offer that is not there is not asked for again. */
export function offerProblem({ texts, isSilenced, retry }: OfferProblemView, code: string): TemplateResult {
  const message = textOf(texts.problems, code);
  const shown = code === "offer_not_found" ? failure(message) : failure(message, texts.retry, retry);
  return html`${isSilenced ? nothing : shown}<slot></slot>`;
}
