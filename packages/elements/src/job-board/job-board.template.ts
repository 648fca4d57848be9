import { html, nothing, type TemplateResult } from "lit";
import { failure } from "../internal/failure.template.js";
import { filters } from "./filters.template.js";
import type { JobBoardView } from "./job-board.view.js";
import { offerList } from "./offer-list.template.js";

/** The list stays in place, hidden, while an offer is read: coming back finds its links, and what was typed, as they were left. */
export const template = (view: JobBoardView, detail: TemplateResult | undefined): TemplateResult => html`
  <div class="stack" ?hidden=${detail}>${filters(view)}${offerList(view)}</div>
  ${detail ?? nothing}
`;

/** In place of the detail until what shows it has come. */
export const detailComing = (
  { texts }: JobBoardView,
  hasFailed: boolean,
  retry: () => void,
): TemplateResult =>
  hasFailed ? failure(texts.problems.other, texts.retry, retry) : html`<div class="bone"></div>`;
