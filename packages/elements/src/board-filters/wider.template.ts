import { isNarrowed } from "@alternance-kit/core/job-board-filters";
import { wideningOf } from "@alternance-kit/core/job-board-widen";
import { html, nothing, type TemplateResult } from "lit";
import type { BoardFiltersView } from "./board-filters.view.js";
import { chipsOf } from "./chips.template.js";

/** Where nothing matches: the same search, wider by the least that finds something; and the way back to all offers, unless it stands among the chips. */
export const wider = (view: BoardFiltersView): TemplateResult => html`
  <p class="row">
    ${widening(view)}
    ${isNarrowed(view.state.filters) && !chipsOf(view).length ? html`<button type="button" part="button" @click=${view.clear}>${view.words.clear}</button>` : nothing}
  </p>
`;

function widening({ state: { list }, texts, words, scope, widen }: BoardFiltersView) {
  const found = wideningOf(list, scope);
  if (!found) return nothing;
  const { total, totalIsExact, radius, without = [], q } = found;
  const names = without.map((name) => words.names[name]);
  return html`
    <button type="button" class="primary" part="button primary-button" @click=${widen}>
      ${words.wider(texts.count(total, totalIsExact), { radius, without: names, q })}
    </button>
  `;
}
