import type { JobBoardView } from "../job-board/job-board.view.js";
import type { OfferDetailTexts } from "../locales/fr/offer-detail.js";

export type FormStatus = "none" | "loading" | "ready" | "failed";

/** What the detail of an offer shows beside what the board does. */
export interface OfferDetailView extends JobBoardView {
  words: OfferDetailTexts;
  /** The application form of the offer. */
  form: FormStatus;
  apply(): void;
}
