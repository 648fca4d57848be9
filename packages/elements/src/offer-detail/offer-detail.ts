import type { TemplateResult } from "lit";
import type { JobBoardView } from "../job-board/job-board.view.js";
import type { OfferDetailTexts } from "../locales/fr/offer-detail.js";
import { ApplicationPanel, type Board } from "./application-panel.js";
import { styles } from "./offer-detail.styles.js";
import { template } from "./offer-detail.template.js";

/** Shows the opened offer inside a board, and opens its application form. */
export type OfferDetail = (view: JobBoardView, words: OfferDetailTexts) => TemplateResult;

/** Once for each board: its style sheet is added to the board's own. */
export function createOfferDetail(board: Board): OfferDetail {
  const panel = new ApplicationPanel(board);
  if (styles.styleSheet) board.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);

  return (view, words) => {
    const { opened } = view.state;
    return template({
      ...view,
      words,
      form: opened.status === "opened" ? panel.statusFor(opened.offer.id) : "none",
      apply: () => opened.status === "opened" && panel.open(opened.offer),
    });
  };
}
