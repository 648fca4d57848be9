import type { BoardFilters, JobBoardState } from "@alternance-kit/core/job-board-state";
import type { OfferSummary } from "@alternance-kit/sdk/types";
import type { TemplateResult } from "lit";
import type { FilterParts } from "../board-filters/board-filters.js";
import type { Language } from "../internal/language.js";
import type { JobBoardTexts } from "../locales/fr/job-board.js";

/** What a page may show in place of our card: a template of Lit, a node, or a text. `href` is the offer's address. */
export type RenderOffer = (offer: OfferSummary, card: { href: string }) => TemplateResult | Node | string;

/** What the board's templates show, and what a visitor can do with it. */
export interface JobBoardView {
  state: JobBoardState;
  texts: JobBoardTexts;
  language: Language;
  /** The page tells of the failure itself. */
  isSilenced: boolean;
  /** Whether the filters are unfolded. */
  isRefining: boolean;
  /** The filters, once what shows them has come. */
  parts: FilterParts | undefined;
  /** What the names of the search's fields begin with, as in the page's address. */
  urlPrefix: string;
  /** The offer being read. */
  openedId: string | undefined;
  /** Whether links open in a window of their own. */
  isElsewhere: boolean;
  renderOffer: RenderOffer | undefined;
  /** Whether the visitor applied to it from this browser, where the page keeps that. */
  isApplied(offerId: string): boolean | undefined;
  /** The address of an offer. */
  hrefOf(offerId: string): string;
  narrow(change: Partial<BoardFilters>): void;
  more(): void;
  retry(): void;
  /** Unfolds the filters, or folds them. */
  refine(): void;
  /** The visitor turns to the offers: they may open one next. */
  approach(): void;
  select(event: MouseEvent, offer: OfferSummary): void;
  back(): void;
}
