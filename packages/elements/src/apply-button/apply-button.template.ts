import type { Offer } from "@alternance-kit/sdk/types";
import { html, nothing, type TemplateResult } from "lit";
import { failure } from "../internal/failure.template.js";
import { offerProblem } from "../internal/offer-problem.template.js";
import type { ApplyButtonView } from "./apply-button.view.js";

export function template(view: ApplyButtonView): TemplateResult {
  const { state, texts } = view;
  switch (state.status) {
    case "loading":
      return html`<button class="primary" part="button primary-button" aria-disabled="true">${texts.apply}</button>`;
    case "open":
      return html`${button(view, state.offer)}${dialog(view, state.offer)}`;
    case "closed":
      return html`<p class="panel" part="closed">${texts.closed}</p>`;
    case "not_found":
      return offerProblem(view, "offer_not_found");
    case "failed":
      return offerProblem(view, state.code);
    default:
      return state satisfies never;
  }
}

const button = ({ texts, approach, open }: ApplyButtonView, offer: Offer): TemplateResult => html`
  <button
    id="apply"
    class="primary"
    part="button primary-button"
    aria-haspopup="dialog"
    aria-label=${texts.applyTo(offer.title, offer.company.name)}
    @pointerover=${() => approach(offer)}
    @focus=${() => approach(offer)}
    @click=${() => open(offer)}
  >${texts.apply}</button>
`;

/** The form lives in the page, not in here: its fields are then under one shadow root only, where password managers and labels find them. */
const dialog = (view: ApplyButtonView, offer: Offer): TemplateResult => html`
  <dialog part="dialog" aria-label=${view.texts.applyTo(offer.title, offer.company.name)}>
    <div class="bar"><button part="button" @click=${view.close}>${view.texts.close}</button></div>
    ${coming(view, offer)}
    <slot name="application"></slot>
  </dialog>
`;

/** In place of the form until its script has come. */
function coming({ texts, formFor, open }: ApplyButtonView, offer: Offer) {
  const status = formFor(offer);
  if (status === "failed")
    return html`<div class="wait">${failure(texts.formFailed, texts.retry, () => open(offer))}</div>`;
  return status === "ready" ? nothing : html`<p class="wait" role="status">${texts.loadingForm}</p>`;
}
