import type { BoardFilters } from "@alternance-kit/core/job-board-state";
import type { OfferSearch } from "@alternance-kit/sdk/types";
import type { LitElement } from "lit";
import type { JobBoardClient } from "../job-board/job-board.client.js";
import type { Scope } from "../job-board/job-board.options.js";
import type { JobBoardView } from "../job-board/job-board.view.js";
import type { BoardFiltersTexts } from "../locales/fr/board-filters.js";
import type { PlaceField } from "./place-field.js";

/** The board, as far as its filters are concerned. */
export interface FilterBoard extends LitElement, Scope {
  publishableKey: string;
  serviceUrl: string;
  client?: JobBoardClient;
  noUrl: boolean;
  noAlerts: boolean;
  urlPrefix: string;
}

/** What the templates of the filters show beside what the board does. */
export interface BoardFiltersView extends JobBoardView {
  words: BoardFiltersTexts;
  place: PlaceField;
  skills: readonly string[];
  /** What the page fixed. */
  scope: OfferSearch;
  /** Whether the page fixed it: there is nothing to choose then. */
  isFixed(name: keyof Scope & string): boolean;
  isUnfolded(name: string): boolean;
  unfold(name: string): void;
  /** Takes a choice back, and keeps the keyboard where the choices are. */
  remove(change: Partial<BoardFilters>): void;
  clear(): void;
  widen(): void;
}
