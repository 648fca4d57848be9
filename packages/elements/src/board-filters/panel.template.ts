import type { OfferSort } from "@alternance-kit/sdk/types";
import { html, nothing, type TemplateResult } from "lit";
import type { BoardFiltersView } from "./board-filters.view.js";
import { facets } from "./facets.template.js";
import { place } from "./place.template.js";

/** Order, place and dates, then what may be ticked. Each change is searched at once. */
export const panel = (view: BoardFiltersView): TemplateResult => html`
  <div id="filters" class="panel stack" part="facets">
    <div class="fields">
      ${sort(view)} ${place(view)} ${day(view, "startsAfter")} ${day(view, "startsBefore")}
    </div>
    <div class="facets">${facets(view)}</div>
  </div>
`;

function sort({ state: { filters }, words, urlPrefix, isFixed, narrow }: BoardFiltersView): TemplateResult {
  const hasPlace = filters.commune || isFixed("commune") || isFixed("near");
  const offered: OfferSort[] = [
    ...(filters.q.trim() ? (["relevance"] as const) : []),
    "recent",
    "start",
    ...(hasPlace ? (["distance"] as const) : []),
  ];
  const chosen = offered.find((name) => name === filters.sort) ?? offered[0];
  return html`
    <div class="field">
      <label for="sort" part="label">${words.sort}</label>
      <select
        id="sort"
        name="${urlPrefix}sort"
        part="input"
        @change=${({ target }: Event) => narrow({ sort: offered[(target as HTMLSelectElement).selectedIndex] ?? "" })}
      >
        ${offered.map((name) => html`<option value=${name} .selected=${name === chosen}>${words.sorts[name]}</option>`)}
      </select>
    </div>
  `;
}

function day(
  { state: { filters }, words, urlPrefix, isFixed, narrow }: BoardFiltersView,
  name: "startsAfter" | "startsBefore",
) {
  if (isFixed(name)) return nothing;
  return html`
    <div class="field">
      <label for=${name} part="label">${words.names[name]}</label>
      <input
        id=${name}
        name="${urlPrefix}${name}"
        part="input"
        type="date"
        .value=${filters[name]}
        @change=${({ target }: Event) => narrow({ [name]: (target as HTMLInputElement).value })}
      />
    </div>
  `;
}
