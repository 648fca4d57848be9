import type { JobBoard } from "@alternance-kit/core/job-board";
import { NO_FILTERS } from "@alternance-kit/core/job-board-filters";
import { widen } from "@alternance-kit/core/job-board-widen";
import type { TemplateResult } from "lit";
import { scopeOf } from "../job-board/job-board.options.js";
import type { JobBoardView } from "../job-board/job-board.view.js";
import type { BoardFiltersTexts } from "../locales/fr/board-filters.js";
import { createAlertOffer } from "../search-alert/alert-offer.js";
import { styles } from "./board-filters.styles.js";
import type { BoardFiltersView, FilterBoard } from "./board-filters.view.js";
import { chips } from "./chips.template.js";
import { FilterAddress } from "./filter-address.js";
import { panel } from "./panel.template.js";
import { PlaceField } from "./place-field.js";
import { wider } from "./wider.template.js";

/** What the filters add to a board, each where the board puts it. */
export interface FilterParts {
  panel: TemplateResult | undefined;
  chips: TemplateResult;
  /** Where nothing matches: what would find something. */
  wider: TemplateResult;
  /** Under their count: saves the search by e-mail. */
  alert: TemplateResult | undefined;
}

/** The filters of a board, and its address, which they are kept in. */
export interface BoardFiltersPanel extends Pick<FilterAddress, "begin" | "navigate"> {
  parts(view: JobBoardView, store: JobBoard, words: BoardFiltersTexts): FilterParts;
}

/** Once for each board: its style sheet is added to the board's own. `store` is the one that the board shows now. */
export function createBoardFilters(board: FilterBoard, store: () => JobBoard | undefined): BoardFiltersPanel {
  const address = new FilterAddress(board, store);
  const place = new PlaceField(board, store);
  const alert = createAlertOffer(board, store);
  const unfolded = new Set<string>();
  /** In the order they were first seen: counts change with each choice, and what is clicked must stay in place. */
  const skills = new Set<string>();
  if (styles.styleSheet) board.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);

  const focus = async (selector: string) => {
    await board.updateComplete;
    board.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  };

  return {
    begin: address.begin,
    navigate: address.navigate,

    parts(board_, store, words) {
      for (const { value } of board_.state.facets?.skills ?? []) skills.add(value);
      for (const value of board_.state.filters.skills) skills.add(value);
      const view: BoardFiltersView = {
        ...board_,
        words,
        place,
        skills: [...skills],
        isFixed: (name) => `${board[name] ?? ""}` !== "",
        isUnfolded: (name) => unfolded.has(name),
        unfold(name) {
          if (!unfolded.delete(name)) unfolded.add(name);
          board.requestUpdate();
        },
        remove(change) {
          board_.narrow(change);
          focus(".chosen button, #offers");
        },
        clear() {
          board_.narrow({ ...NO_FILTERS, sort: board_.state.filters.sort });
          focus("#offers");
        },
        scope: scopeOf(board),
        widen() {
          widen(store, scopeOf(board));
          focus("#offers");
        },
      };
      return {
        panel: view.isRefining ? panel(view) : undefined,
        chips: chips(view),
        wider: wider(view),
        alert: board.noAlerts ? undefined : alert(view),
      };
    },
  };
}
