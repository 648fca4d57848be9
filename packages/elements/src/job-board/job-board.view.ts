import type { BoardFilters, JobBoardState } from "@alternance-kit/core/job-board-state";
import type { OfferSummary } from "@alternance-kit/sdk/types";
import type { Language } from "../internal/language.js";
import type { JobBoardTexts } from "../locales/fr/job-board.js";

/** What the board's templates show, and what a visitor can do with it. */
export interface JobBoardView {
  state: JobBoardState;
  texts: JobBoardTexts;
  language: Language;
  /** The page tells of the failure itself. */
  isSilenced: boolean;
  /** The address of an offer on this page. */
  hrefOf(offerId: string): string;
  narrow(change: Partial<BoardFilters>): void;
  clear(): void;
  more(): void;
  retry(): void;
  /** The visitor turns to the offers: they may open one next. */
  approach(): void;
  select(event: MouseEvent, offer: OfferSummary): void;
  back(): void;
}
