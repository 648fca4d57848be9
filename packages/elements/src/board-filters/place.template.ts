import { html, nothing, type TemplateResult } from "lit";
import { failure } from "../internal/failure.template.js";
import type { BoardFiltersView } from "./board-filters.view.js";

const RADII_KM = [5, 10, 20, 30, 50, 100, 200];

/** A commune, completed as a combobox does (ARIA's pattern: the focus stays in the field, arrows go through the list), and how far around it. */
export function place(view: BoardFiltersView) {
  const { state, isFixed } = view;
  const isPlaceFixed = isFixed("commune") || isFixed("near");
  return html`
    ${isPlaceFixed ? nothing : commune(view)}
    ${isPlaceFixed ? (isFixed("radius") ? nothing : radius(view)) : state.filters.commune ? radius(view) : nothing}
  `;
}

function commune({ texts, words, urlPrefix, state: { filters }, place }: BoardFiltersView): TemplateResult {
  const { state } = place;
  const found = "communes" in state ? state.communes : [];
  const active = "active" in state ? state.active : -1;
  return html`
    <div class="field place">
      <label for="place" part="label">${words.place}</label>
      <input
        id="place"
        part="input"
        role="combobox"
        autocomplete="off"
        maxlength="60"
        placeholder=${words.placeHint}
        aria-autocomplete="list"
        aria-expanded=${found.length > 0}
        aria-controls="places"
        aria-activedescendant=${active < 0 ? nothing : `place-${active}`}
        .value=${place.text}
        @input=${place.type}
        @keydown=${place.press}
        @blur=${place.leave}
      />
      <ul id="places" role="listbox" aria-label=${words.place} ?hidden=${!found.length} @mousedown=${(event: Event) => event.preventDefault()}>
        ${found.map(
          ({ name, postalCodes, departmentCode }, index) => html`
            <li role="option" id="place-${index}" aria-selected=${index === active} @click=${() => place.pick(index)}>
              ${name} <span class="muted">${postalCodes[0] ?? departmentCode}</span>
            </li>
          `,
        )}
      </ul>
      <p role="status" class=${found.length ? "unseen" : "muted"}>${state.status === "open" ? words.communes(found.length) : ""}</p>
      ${state.status === "failed" ? failure(words.placesFailed, texts.retry, place.retry) : nothing}
      <input type="hidden" name="${urlPrefix}commune" .value=${filters.commune} />
    </div>
  `;
}

function radius({ state: { filters }, words, urlPrefix, narrow }: BoardFiltersView): TemplateResult {
  const chosen = filters.radius || 30;
  const offered = [...new Set([...RADII_KM, chosen])].sort((a, b) => a - b);
  return html`
    <div class="field">
      <label for="radius" part="label">${words.radius}</label>
      <select
        id="radius"
        name="${urlPrefix}radius"
        part="input"
        @change=${({ target }: Event) => narrow({ radius: Number((target as HTMLSelectElement).value) })}
      >
        ${offered.map((km) => html`<option value=${km} .selected=${km === chosen}>${words.within(km)}</option>`)}
      </select>
    </div>
  `;
}
