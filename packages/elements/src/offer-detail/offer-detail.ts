import type { LitElement, TemplateResult } from "lit";
import type { JobBoardView } from "../job-board/job-board.view.js";
import { HeadPosting } from "../job-posting/head-posting.js";
import type { OfferDetailTexts } from "../locales/fr/offer-detail.js";
import { ApplicationPanel, type Board } from "./application-panel.js";
import { styles } from "./offer-detail.styles.js";
import { template } from "./offer-detail.template.js";

/** Shows the opened offer inside a board, opens its application form, and tells search engines of it. */
export type OfferDetail = (view: JobBoardView, words: OfferDetailTexts) => TemplateResult;

/** Once for each board: its style sheet is added to the board's own. */
export function createOfferDetail(board: Board): OfferDetail {
  const panel = new ApplicationPanel(board);
  const posting = new HeadPosting(board);
  if (styles.styleSheet) board.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);

  return (view, words) => {
    const { opened } = view.state;
    if (opened.status === "opened" && !board.hasAttribute("no-job-posting"))
      posting.show(opened.offer, view.hrefOf(opened.offer.id));
    return template({
      ...view,
      words,
      form: opened.status === "opened" ? panel.statusFor(opened.offer.id) : "none",
      apply: () => opened.status === "opened" && panel.open(opened.offer),
    });
  };
}

/** For the other elements that open a form, or tell search engines: what does it comes with the rest of the detail. */
export const createApplicationPanel = (host: Board): ApplicationPanel => new ApplicationPanel(host);
export const createHeadPosting = (host: LitElement): HeadPosting => new HeadPosting(host);
