import { html, type TemplateResult } from "lit";
import { failure } from "../internal/failure.template.js";
import type { JobBoardView } from "./job-board.view.js";
import { offerList } from "./offer-list.template.js";
import { search } from "./search.template.js";

/**
 * The list stays in place while an offer is read, beside it where there is room and hidden where not:
 * coming back finds its links, and what was typed, as they were left.
 */
export const template = (
  view: JobBoardView,
  layout: string,
  coming: TemplateResult,
  detail: TemplateResult | string | undefined,
): TemplateResult => html`
  <slot name="header"></slot>
  <div class="board ${layout} ${detail ? "reading" : ""}">
    <div class="stack">${search(view, coming)}${offerList(view)}</div>
    ${detail}
  </div>
`;

/** In place of what is shown once its script has come. */
export const comingSoon = ({ texts }: JobBoardView, hasFailed: boolean, retry: () => void): TemplateResult =>
  hasFailed ? failure(texts.problems.other, texts.retry, retry) : html`<div class="bone"></div>`;
