import { offerSlug } from "@alternance-kit/domain/offer-slug";
import { dayText } from "@alternance-kit/elements/server";
import type { Offer, OfferSummary } from "@alternance-kit/sdk/types";
import { html, raw } from "hono/html";
import { type Language, linkFrom } from "../html/language.js";
import { PAGE_TEXTS } from "../texts/page-texts.js";
import { WORDS } from "../texts/words.js";
import { payTemplate } from "./pay.template.js";

export interface OfferView {
  page: URL;
  language: Language;
  offer: Offer;
}

/** An offer to be read, and the way to apply to it. */
export function offerTemplate(view: OfferView) {
  const { page, language, offer } = view;
  const { detail } = WORDS[language];
  return html`<article class="panel">
      ${heading(view)}
      ${facts(view)}
      <h2>${detail.description}</h2>
      <div class="prose">${raw(offer.descriptionHtml)}</div>
      ${
        offer.skills.length
          ? html`<h2>${detail.skills}</h2><ul class="chips" role="list">${offer.skills.map((skill) => html`<li>${skill}</li>`)}</ul>`
          : ""
      }
      ${payTemplate(view)}
      <p class="apply"><a class="button" href="${linkFrom(page, `/offers/${offerSlug(offer)}/apply`)}">${detail.apply}</a></p>
    </article>
    ${allOffers(view)}`;
}

/** What was offered, why it is no more, and what is like it. */
export const goneTemplate = (
  view: OfferView,
  similar: readonly OfferSummary[],
) => html`<article class="panel">
      ${heading(view)}
      <p class="notice">${reasonOf(view)}</p>
      ${
        similar.length
          ? html`<h2>${PAGE_TEXTS[view.language].offer.similar}</h2><ul class="offers" role="list">${similar.map((offer) => listed(view, offer))}</ul>`
          : ""
      }
    </article>
    ${allOffers(view)}`;

export const heading = ({ offer }: OfferView) => html`<h1>${offer.title}</h1>
      <p class="muted">${offer.company.name} · ${offer.place.communeName} (${offer.place.departmentCode})</p>`;

function facts({ language, offer }: OfferView) {
  const { board, detail } = WORDS[language];
  const texts = PAGE_TEXTS[language].offer;
  const entries = [
    [texts.contract, offer.contractTypes.map((type) => texts.contracts[type]).join(", ")],
    [detail.level, board.levels[offer.diplomaLevel]],
    [detail.rhythm, board.rhythms[offer.rhythm]],
    [detail.startsOn, dayText(offer.startsOn, language)],
    [detail.duration, detail.months(offer.durationMonths)],
    [detail.remote, board.remoteModes[offer.remote]],
    [detail.seats, offer.seatsLeft],
    [texts.until, dayText(offer.expiresAt, language)],
  ];
  return html`<dl class="facts">${entries.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

const listed = ({ page }: OfferView, offer: OfferSummary) => html`<li>
        <a href="${linkFrom(page, `/offers/${offerSlug(offer)}`)}">${offer.title}</a>
        <p class="muted">${offer.company.name} · ${offer.place.communeName} (${offer.place.departmentCode})</p>
      </li>`;

const allOffers = ({ page, language }: OfferView) =>
  html`<p><a href="${linkFrom(page, "/offers")}">${PAGE_TEXTS[language].offer.all}</a></p>`;

/** An offer whose last day is over has expired, whether or not anything marked it so. */
function reasonOf({ language, offer }: OfferView): string {
  const { gone } = PAGE_TEXTS[language].offer;
  return offer.status === "closed" || offer.status === "filled" ? gone[offer.status] : gone.expired;
}
