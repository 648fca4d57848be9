import { isNarrowed } from "@alternance-kit/core/job-board-filters";
import type { OfferSummary } from "@alternance-kit/sdk/types";
import { html, nothing, type TemplateResult } from "lit";
import { failure } from "../internal/failure.template.js";
import { textOf } from "../internal/problem-text.js";
import type { JobBoardView } from "./job-board.view.js";
import { companyAndPlace, monogram } from "./offer.template.js";

/** How many offers there are, as a heading that is told when it changes; then the offers, or what stands in their way. */
export function offerList(view: JobBoardView): TemplateResult {
  const [summary, content] = told(view);
  return html`<div role="status"><h2 id="offers" part="count" tabindex="-1">${summary}</h2></div>${view.parts?.alert}${content}`;
}

function told(view: JobBoardView): [summary: string, content: unknown] {
  const { state, texts, isSilenced, parts, retry } = view;
  const { list } = state;
  switch (list.status) {
    case "loading":
      return [texts.loading, offers(view, list.offers, true)];
    case "listed":
      return [
        texts.count(list.total, list.totalIsExact),
        [offers(view, list.offers, false), list.hasMore ? more(view, list.more) : nothing],
      ];
    case "empty":
      return [
        isNarrowed(state.filters) ? texts.noMatch : texts.noOffer,
        html`<slot name="empty"></slot>${parts?.wider}`,
      ];
    case "failed": {
      const code =
        list.code === "unreachable" && globalThis.navigator?.onLine === false ? "offline" : list.code;
      return [
        texts.unavailable,
        html`${isSilenced ? nothing : failure(textOf(texts.problems, code), texts.retry, retry)}<slot></slot>`,
      ];
    }
    default:
      return list satisfies never;
  }
}

const offers = (
  view: JobBoardView,
  found: readonly OfferSummary[],
  isLoading: boolean,
): TemplateResult => html`
  <ul class="panel" part="list" role="list" aria-busy=${isLoading} @pointerover=${view.approach} @focusin=${view.approach}>
    ${found.length ? found.map((offer) => item(view, offer)) : [1, 2, 3, 4].map(() => html`<li class="bone"></li>`)}
  </ul>
`;

/** The page's own card, by a slot named after the offer or by what it renders, else ours. */
const item = (view: JobBoardView, offer: OfferSummary): TemplateResult => html`
  <li part="offer">
    <slot name=${offer.id}>${view.renderOffer?.(offer, { href: view.hrefOf(offer.id) }) ?? card(view, offer)}</slot>
  </li>
`;

const card = (
  { openedId, texts, isElsewhere, isApplied, hrefOf, select }: JobBoardView,
  offer: OfferSummary,
): TemplateResult => html`
  ${monogram(offer)}
  <div>
    <h3 part="offer-title">
      <a
        href=${hrefOf(offer.id)}
        id=${offer.id}
        target=${isElsewhere ? "_blank" : nothing}
        aria-current=${openedId === offer.id || nothing}
        @click=${(event: MouseEvent) => select(event, offer)}
        >${offer.title}</a
      >
    </h3>
    ${companyAndPlace(offer, texts.km)}
    <ul class="chips" role="list">
      <li>${texts.levels[offer.diplomaLevel]}</li>
      <li>${texts.rhythms[offer.rhythm]}</li>
      <li>${texts.remoteModes[offer.remote]}</li>
      <li>${texts.starting(offer.startsOn)}</li>
      ${isApplied(offer.id) ? html`<li part="applied">${texts.applied}</li>` : nothing}
    </ul>
  </div>
`;

const more = ({ texts, more, retry }: JobBoardView, status: "idle" | "loading" | "failed"): TemplateResult =>
  status === "failed"
    ? failure(texts.moreFailed, texts.retry, retry)
    : html`
        <button part="button" aria-disabled=${status === "loading"} @click=${more}>
          ${status === "loading" ? texts.loading : texts.more}
        </button>
      `;
