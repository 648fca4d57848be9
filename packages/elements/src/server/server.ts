// What the elements say of each other's tags and events goes along with them.
import type {} from "../define/application-form.js";

/** What a server needs to render the elements: their classes, how they run without a page, and the texts they share with its own pages. */

export { styles as boardFiltersStyles } from "../board-filters/board-filters.styles.js";
export { dayText } from "../internal/language.js";
export { AlternanceJobBoard } from "../job-board/job-board.js";
export { applicationForm as applicationFormEn } from "../locales/en/application-form.js";
export { jobBoard as jobBoardEn } from "../locales/en/job-board.js";
export { offerDetail as offerDetailEn } from "../locales/en/offer-detail.js";
export { applicationForm as applicationFormFr } from "../locales/fr/application-form.js";
export { jobBoard as jobBoardFr } from "../locales/fr/job-board.js";
export { offerDetail as offerDetailFr } from "../locales/fr/offer-detail.js";
export { styles as offerDetailStyles } from "../offer-detail/offer-detail.styles.js";
export { renderOnServer, type ServerRendering, type ServerRenderingOptions } from "./server-rendering.js";
