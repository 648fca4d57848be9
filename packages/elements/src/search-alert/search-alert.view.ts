import type { JobBoard } from "@alternance-kit/core/job-board";
import type { SearchAlertState } from "@alternance-kit/core/search-alert-state";
import type { LitElement } from "lit";
import type { Language } from "../internal/language.js";
import type { JobBoardClient } from "../job-board/job-board.client.js";
import type { Scope } from "../job-board/job-board.options.js";
import type { SearchAlertTexts } from "../locales/fr/search-alert.js";

/** The board, as far as saving its search is concerned. */
export interface AlertBoard extends LitElement, Scope {
  publishableKey: string;
  serviceUrl: string;
  client?: JobBoardClient;
}

/** The one that the board shows now. */
export type CurrentBoard = () => JobBoard | undefined;

/** What the template of the form shows, and what a visitor can do with it. */
export interface SearchAlertView {
  state: SearchAlertState;
  texts: SearchAlertTexts;
  language: Language;
  /** The page tells of the failure itself. */
  isSilenced: boolean;
  /** Back to the form, for another address. */
  again(): void;
  edit(event: InputEvent): void;
  submit(event: SubmitEvent): void;
}
