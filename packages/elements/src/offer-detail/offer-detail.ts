import type { JobBoard } from "@alternance-kit/core/job-board";
import type { LitElement, TemplateResult } from "lit";
import type { JobBoardView } from "../job-board/job-board.view.js";
import { HeadPosting } from "../job-posting/head-posting.js";
import type { OfferDetailTexts } from "../locales/fr/offer-detail.js";
import { ApplicationPanel, type Board } from "./application-panel.js";
import { styles } from "./offer-detail.styles.js";
import { template } from "./offer-detail.template.js";
import { OfferReading, type ReadingBoard } from "./offer-reading.js";

/** Shows the opened offer inside a board, opens its application form, tells search engines of it, and leads there and back. */
export interface OfferDetail extends Pick<OfferReading, "enter" | "back" | "navigate"> {
  show(view: JobBoardView, words: OfferDetailTexts): TemplateResult;
}

/** Once for each board: its style sheet is added to the board's own. `store` is the one that the board shows now. */
export function createOfferDetail(
  board: Board & ReadingBoard,
  store: () => JobBoard | undefined,
): OfferDetail {
  const panel = new ApplicationPanel(board);
  const posting = new HeadPosting(board);
  const reading = new OfferReading(board, store);
  if (styles.styleSheet) board.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);

  return {
    enter: reading.enter,
    back: reading.back,
    navigate: reading.navigate,

    show(view, words) {
      const { opened } = view.state;
      if (opened.status === "opened" && !board.hasAttribute("no-job-posting"))
        posting.show(opened.offer, view.hrefOf(opened.offer.id));
      return template({
        ...view,
        words,
        form: opened.status === "opened" ? panel.statusFor(opened.offer.id) : "none",
        apply: () => opened.status === "opened" && panel.open(opened.offer),
      });
    },
  };
}

/** For the other elements that open a form, or tell search engines: what does it comes with the rest of the detail. */
export const createApplicationPanel = (host: Board): ApplicationPanel => new ApplicationPanel(host);
export const createHeadPosting = (host: LitElement): HeadPosting => new HeadPosting(host);
