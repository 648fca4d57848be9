import type { JobBoard } from "@alternance-kit/core/job-board";
import { createPlaceSearch, type PlaceSearch } from "@alternance-kit/core/place-search";
import type { PlaceSearchState } from "@alternance-kit/core/place-search-state";
import { createHttp } from "@alternance-kit/sdk/http";
import { publicReferences } from "@alternance-kit/sdk/references";
import type { ReactiveController } from "lit";
import { defaultServiceUrl } from "../internal/service-url.js";
import type { FilterBoard } from "./board-filters.view.js";

/** Kilometres around a commune, unless the page says otherwise. */
const RADIUS_KM = 30;

/** The field that a place is chosen in: the keys and events of a combobox, over the search of communes. */
export class PlaceField implements ReactiveController {
  readonly #board: FilterBoard;
  readonly #store: () => JobBoard | undefined;
  readonly #search: PlaceSearch;
  #isTyping = false;

  constructor(board: FilterBoard, store: () => JobBoard | undefined) {
    this.#board = board;
    this.#store = store;
    this.#search = createPlaceSearch({
      communes: (...args) => this.#communes(...args),
      choose: ({ code, name }) => {
        this.#isTyping = false;
        const radius = store()?.get().filters.radius || board.radius || RADIUS_KM;
        store()?.narrow({ commune: code, communeName: name, radius });
      },
    });
    this.#search.subscribe(() => board.requestUpdate());
    board.addController(this);
  }

  get state(): PlaceSearchState {
    return this.#search.get();
  }

  /** What the field holds: what is being typed, else the commune chosen. */
  get text(): string {
    const filters = this.#store()?.get().filters;
    return this.#isTyping ? this.state.text : filters?.communeName || filters?.commune || "";
  }

  hostDisconnected(): void {
    this.#search.close("");
  }

  readonly type = ({ target }: Event): void => {
    const { value } = target as HTMLInputElement;
    this.#isTyping = true;
    this.#search.type(value);
    if (!value.trim() && this.#store()?.get().filters.commune) this.#store()?.narrow({ commune: "" });
  };

  readonly press = (event: KeyboardEvent): void => {
    const isOpen = this.state.status !== "closed";
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        if (!isOpen && this.text) this.#search.type(this.text);
        this.#search.move(event.key === "ArrowDown" ? 1 : -1);
        break;
      case "Enter":
        this.#search.pick();
        break;
      case "Escape":
        if (!isOpen) return;
        this.#drop();
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  readonly pick = (index: number): void => this.#search.pick(index);
  readonly retry = (): void => this.#search.retry();

  /** The visitor left the field; not where they may be on their way to the button that tries again. */
  readonly leave = (): void => {
    if (this.state.status !== "failed") this.#drop();
  };

  /** What was typed and not chosen goes. */
  #drop(): void {
    this.#isTyping = false;
    this.#search.close("");
  }

  #communes(...args: Parameters<ReturnType<typeof publicReferences>["communes"]>) {
    const { client, publishableKey, serviceUrl } = this.#board;
    const http = () => createHttp({ key: publishableKey, baseUrl: serviceUrl || defaultServiceUrl() });
    return (client?.references ?? publicReferences(http())).communes(...args);
  }
}
