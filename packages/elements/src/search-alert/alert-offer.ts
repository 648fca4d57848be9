import { html, type TemplateResult } from "lit";
import type { BoardFiltersView } from "../board-filters/board-filters.view.js";
import { failure } from "../internal/failure.template.js";
import type { SearchAlertPanel } from "./search-alert.js";
import { SEARCH_ALERT } from "./search-alert.lazy.js";
import type { AlertBoard, CurrentBoard } from "./search-alert.view.js";

/** The button that offers to save the search, and under it the form, which comes once it is pressed. */
export function createAlertOffer(board: AlertBoard, store: CurrentBoard) {
  let panel: SearchAlertPanel | undefined;
  let hasFailed = false;
  const press = () =>
    SEARCH_ALERT.load().then(
      ({ createSearchAlertPanel }) => {
        panel ??= createSearchAlertPanel(board, store);
        panel.toggle();
      },
      () => {
        hasFailed = true;
        board.requestUpdate();
      },
    );
  return ({ texts, words, language }: BoardFiltersView): TemplateResult => html`
    <div class="stack" part="alert">
      <div class="row">
        <button type="button" part="button" aria-expanded=${!!panel?.isUnfolded()} aria-controls="alert" @click=${press}>${words.alert}</button>
      </div>
      ${panel ? panel.show(texts, language) : hasFailed ? failure(texts.problems.other) : undefined}
    </div>
  `;
}
