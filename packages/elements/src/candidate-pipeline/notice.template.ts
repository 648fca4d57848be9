import type { PipelineNotice } from "@alternance-kit/core/candidate-pipeline-state";
import { html, nothing, type TemplateResult } from "lit";
import { textOf } from "../internal/problem-text.js";
import { type CandidatePipelineView, nameOf } from "./candidate-pipeline.view.js";

/** The last thing that happened: seen by all, and read out as it comes. */
export const notice = (view: CandidatePipelineView): TemplateResult => {
  const { notice } = view.state;
  const isBad = notice !== undefined && notice.kind !== "moved";
  return html`<div role="status" class="notice">
    ${notice ? html`<p part="notice" class=${isBad ? "toast bad" : "toast"}>${told(view, notice)}</p>` : nothing}
  </div>`;
};

function told({ state, texts }: CandidatePipelineView, notice: PipelineNotice): string {
  if (notice.kind === "not_exported") return `${texts.notExported} ${textOf(texts.problems, notice.code)}`;
  const application = state.applications.items.find(({ id }) => id === notice.id);
  const name = application ? nameOf(application, texts) : "";
  if (notice.kind === "moved") return texts.moved(name, texts.stages[notice.to]);
  if (!notice.now) return texts.gone(texts.columns.name);
  // Refused because it stood elsewhere: what matters is where.
  if (notice.code === "application_move_refused") return texts.movedByOther(name, texts.stages[notice.now]);
  return `${texts.notMoved(name, texts.stages[notice.now])} ${textOf(texts.problems, notice.code)}`;
}
