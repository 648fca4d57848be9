import type { Offer } from "@alternance-kit/sdk/types";
import { html, nothing, type TemplateResult } from "lit";
import { monthText } from "../internal/language.js";
import { offerProblem } from "../internal/offer-problem.template.js";
import { companyAndPlace, monogram } from "../job-board/offer.template.js";
import type { OfferCardView } from "./offer-card.view.js";

export function template(view: OfferCardView): TemplateResult {
  const { state, texts } = view;
  switch (state.status) {
    case "loading":
      return html`<div class="bone" role="status" aria-label=${texts.loading}></div>`;
    case "open":
    case "closed":
      return card(view, state.offer, state.status === "closed");
    case "not_found":
      return offerProblem(view, "offer_not_found");
    case "failed":
      return offerProblem(view, state.code);
    default:
      return state satisfies never;
  }
}

const card = (
  { texts, language, inNewTab, hrefOf, select }: OfferCardView,
  offer: Offer,
  isClosed: boolean,
): TemplateResult => html`
  <article part="offer" aria-labelledby="title">
    ${monogram(offer)}
    <div>
      <h2 id="title" part="offer-title">
        <a
          part="link"
          href=${hrefOf(offer)}
          target=${inNewTab ? "_blank" : nothing}
          @click=${(event: MouseEvent) => select(event, offer)}
        >${offer.title}</a>
        ${inNewTab ? html`<span class="muted">${texts.newTab}</span>` : nothing}
      </h2>
      ${companyAndPlace(offer)}
      <ul class="terms" part="facts" role="list">
        <li>${texts.levels[offer.diplomaLevel]}</li>
        <li>${texts.rhythms[offer.rhythm]}</li>
        <li>${texts.remoteModes[offer.remote]}</li>
        <li>${texts.starting(monthText(offer.startsOn, language))}</li>
      </ul>
      ${
        offer.skills.length
          ? html`<ul class="skills" part="skills" role="list" aria-label=${texts.skills}>${offer.skills.map((skill) => html`<li>${skill}</li>`)}</ul>`
          : nothing
      }
      ${isClosed ? html`<p part="closed">${texts.closed}</p>` : nothing}
    </div>
  </article>
`;
