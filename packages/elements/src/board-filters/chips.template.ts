import type { BoardFilters } from "@alternance-kit/core/job-board-state";
import { html, type TemplateResult } from "lit";
import { dayText } from "../internal/language.js";
import type { BoardFiltersView } from "./board-filters.view.js";
import { LISTS, namesOf, withValue } from "./value-names.js";

interface Chip {
  text: string;
  /** What takes the choice back. */
  change: Partial<BoardFilters>;
}

/** What was chosen, each taken back by a click, and all at once. Words are not among it: they stand in their field. */
export function chips(view: BoardFiltersView): TemplateResult {
  const { words, remove, clear } = view;
  const chosen = chipsOf(view);
  return html`
    <ul class="row chosen" role="list" aria-label=${words.chosen} ?hidden=${!chosen.length}>
      ${chosen.map(
        ({ text, change }) => html`
          <li>
            <button type="button" part="chip" aria-label=${words.remove(text)} @click=${() => remove(change)}>
              ${text} <span aria-hidden="true">×</span>
            </button>
          </li>
        `,
      )}
      <li><button type="button" class="plain" @click=${clear}>${words.clear}</button></li>
    </ul>
  `;
}

export function chipsOf(view: BoardFiltersView): Chip[] {
  const { state, words, language } = view;
  const { commune, communeName, radius, startsAfter, startsBefore } = state.filters;
  const list: Chip[] = LISTS.flatMap((name) =>
    state.filters[name].map((value) => ({
      text: namesOf(view, name)?.[value] ?? `${value}`,
      change: withValue(view, name, value, false),
    })),
  );
  if (commune) list.push({ text: words.around(communeName || commune, radius), change: { commune: "" } });
  else if (radius) list.push({ text: words.atMost(radius), change: { radius: 0 } });
  if (startsAfter)
    list.push({ text: words.from(dayText(startsAfter, language)), change: { startsAfter: "" } });
  if (startsBefore)
    list.push({ text: words.until(dayText(startsBefore, language)), change: { startsBefore: "" } });
  return list;
}
