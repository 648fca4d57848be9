import type { JobBoard } from "@alternance-kit/core/job-board";
import { NO_FILTERS } from "@alternance-kit/core/job-board-filters";
import { readFilters, writeFilters } from "@alternance-kit/core/job-board-link";
import type { BoardFilters, BoardList } from "@alternance-kit/core/job-board-state";
import type { ReactiveController } from "lit";
import { addressWith, pageParams } from "../job-board/offer-address.js";
import { OFFER_MARK } from "../offer-detail/offer-mark.js";
import type { FilterBoard } from "./board-filters.view.js";

/**
 * Keeps the filters in the page's address. A choice is an entry of the history, which the browser's back takes back;
 * words are not, or there would be one for each pause of the typing.
 */
export class FilterAddress implements ReactiveController {
  readonly #board: FilterBoard;
  readonly #store: () => JobBoard | undefined;
  /** The list that was there when the address was written: it is another one once words are searched, not while they are typed. */
  #list: BoardList | undefined;
  /** What the address says, when the visitor went there from here. */
  #said: BoardFilters | undefined;

  constructor(board: FilterBoard, store: () => JobBoard | undefined) {
    this.#board = board;
    this.#store = store;
    board.addController(this);
  }

  /** The first search: for what the address says. */
  readonly begin = (board: JobBoard): void => {
    const { sort } = board.get().filters;
    board.narrow({ sort, ...readFilters(pageParams(), this.#board.urlPrefix) });
  };

  /** The visitor went through the history: the filters become what the address says. */
  readonly navigate = (): void => {
    const store = this.#store();
    if (!store) return;
    const { urlPrefix } = this.#board;
    const filters = { ...NO_FILTERS, ...readFilters(pageParams(), urlPrefix) };
    if (same(filters, store.get().filters)) return;
    this.#said = undefined;
    store.narrow(filters);
  };

  hostUpdated(): void {
    const { noUrl, urlPrefix } = this.#board;
    const state = this.#store()?.get();
    if (!state || state.list === this.#list) return;
    this.#list = state.list;
    const before = this.#said;
    this.#said = state.filters;
    const params = writeFilters(pageParams(), state.filters, urlPrefix);
    if (noUrl || `${params}` === `${pageParams()}`) return;
    const url = addressWith(params);
    if (!before || same({ ...before, q: "" }, { ...state.filters, q: "" }))
      history.replaceState(history.state, "", url);
    // Back from here leads to the choices before, not to the list that an offer was opened from.
    else history.pushState({ ...history.state, [OFFER_MARK]: undefined }, "", url);
  }
}

const textOf = (filters: BoardFilters): string => `${writeFilters(new URLSearchParams(), filters)}`;
const same = (one: BoardFilters, other: BoardFilters): boolean => textOf(one) === textOf(other);
