// What the elements say of each other's tags and events goes along with them.
import type {} from "../define/application-form.js";

/** What a server needs to render the elements: their classes, how they run without a page, and the texts they share with its own pages. */

export { AlternanceApplicationForm } from "../application-form/application-form.js";
export { AlternanceApplyButton } from "../apply-button/apply-button.js";
export { styles as boardFiltersStyles } from "../board-filters/board-filters.styles.js";
export { AlternanceCandidateSpace } from "../candidate-space/candidate-space.js";
export { AlternanceCostSimulator } from "../cost-simulator/cost-simulator.js";
export { dayText } from "../internal/language.js";
export { AlternanceJobBoard } from "../job-board/job-board.js";
export { jobBoard as jobBoardEn } from "../locales/en/job-board.js";
export { offerDetail as offerDetailEn } from "../locales/en/offer-detail.js";
export { jobBoard as jobBoardFr } from "../locales/fr/job-board.js";
export { offerDetail as offerDetailFr } from "../locales/fr/offer-detail.js";
export { AlternanceOfferCard } from "../offer-card/offer-card.js";
export { styles as offerDetailStyles } from "../offer-detail/offer-detail.styles.js";
export { AlternancePackCheckout } from "../pack-checkout/pack-checkout.js";
export {
  type Snippet,
  type SnippetChoices,
  type SnippetSource,
  snippetOf,
} from "../snippet-builder/snippet.js";
export { THEME, type Theme, type ThemeToken } from "../theme/tokens.js";
export { applicationFormEn, applicationFormFr } from "./form-texts.js";
export {
  type ElementClass,
  renderOnServer,
  type ServerRendering,
  type ServerRenderingOptions,
} from "./server-rendering.js";
