import { isOpen } from "@alternance-kit/domain/offer";
import type { Offer, OfferSummary } from "@alternance-kit/sdk/types";
import { html, nothing, type TemplateResult } from "lit";
import { facts } from "../internal/facts.template.js";
import { failure } from "../internal/failure.template.js";
import { dayText } from "../internal/language.js";
import { textOf } from "../internal/problem-text.js";
import { companyAndPlace, monogram } from "../job-board/offer.template.js";
import { description } from "./description.template.js";
import type { OfferDetailView } from "./offer-detail.view.js";
import { payByAge } from "./pay.template.js";

/**
 * The opened offer. What its line in the list told is shown at once, the description when it comes;
 * the heading is one and the same element throughout, so that the focus stays on it.
 */
export function template(view: OfferDetailView): TemplateResult {
  const { words, back } = view;
  const offer = knownOffer(view);
  return html`
    <article class="stack" part="detail" aria-labelledby="title">
      <button part="back" @click=${back}><span aria-hidden="true">←</span> ${words.back}</button>
      <header class="head">
        ${offer ? monogram(offer) : nothing}
        <div>
          <h2 id="title" tabindex="-1" part="title">${offer ? offer.title : heading(view)}</h2>
          ${offer ? companyAndPlace(offer) : nothing}
        </div>
      </header>
      ${offer ? body(view, offer) : nothing}
      ${problem(view)}
    </article>
  `;
}

/** The offer in full, or what the list knows of it. */
function knownOffer({ state: { opened, list } }: OfferDetailView): Offer | OfferSummary | undefined {
  if (opened.status === "opened") return opened.offer;
  if (opened.status !== "opening") return undefined;
  return "offers" in list ? list.offers.find(({ id }) => id === opened.offerId) : undefined;
}

const heading = ({ state, words }: OfferDetailView): string =>
  state.opened.status === "unavailable" ? words.offerUnavailable : words.loading;

function problem({ state: { opened }, texts, words, isSilenced, retry }: OfferDetailView) {
  if (opened.status !== "unavailable") return nothing;
  const { code } = opened;
  const shown =
    code === "offer_not_found"
      ? failure(words.notFound)
      : failure(textOf(texts.problems, code), texts.retry, retry);
  return html`${isSilenced ? nothing : shown}<slot></slot>`;
}

function body(view: OfferDetailView, offer: Offer | OfferSummary): TemplateResult {
  const { texts, words, language } = view;
  return html`
    <div class="columns">
      ${facts([
        [words.level, texts.levels[offer.diplomaLevel]],
        [words.rhythm, texts.rhythms[offer.rhythm]],
        [words.startsOn, dayText(offer.startsOn, language)],
        [words.duration, words.months(offer.durationMonths)],
        [words.remote, texts.remoteModes[offer.remote]],
        [words.seats, offer.seats],
      ])}
      <div class="text stack">
        <h3>${words.description}</h3>
        ${"descriptionHtml" in offer ? html`<div class="prose stack" part="description">${description(offer.descriptionHtml)}</div>` : html`<div class="bone prose"></div>`}
        ${
          offer.skills.length
            ? html`<h3>${words.skills}</h3><ul class="chips" role="list">${offer.skills.map((skill) => html`<li>${skill}</li>`)}</ul>`
            : nothing
        }
        ${"pay" in offer ? payByAge(offer, words, language) : nothing}
        ${offer.publishedAt ? html`<p class="muted">${words.published(dayText(offer.publishedAt, language))}</p>` : nothing}
      </div>
      ${isOpen(offer, new Date().toISOString()) ? application(view) : html`<p class="panel" part="closed">${words.closed}</p>`}
    </div>
  `;
}

/** The form lives in the page, not in here: its fields are then under one shadow root only, where password managers and labels find them. */
function application({ form, words, apply }: OfferDetailView): TemplateResult {
  if (form === "ready")
    return html`<div class="panel" part="application"><slot name="application"></slot></div>`;
  const isLoading = form === "loading";
  return html`
    <div class="apply">
      ${form === "failed" ? failure(words.formFailed) : nothing}
      <button class="primary" part="button primary-button" aria-disabled=${isLoading} @click=${apply}>
        ${isLoading ? words.loadingForm : words.apply}
      </button>
    </div>
  `;
}
