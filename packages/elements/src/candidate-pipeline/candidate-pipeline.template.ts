import { html, nothing, type TemplateResult } from "lit";
import { failure } from "../internal/failure.template.js";
import { textOf } from "../internal/problem-text.js";
import { board } from "./board.template.js";
import type { CandidatePipelineView, PipelineLayout } from "./candidate-pipeline.view.js";
import { filters } from "./filters.template.js";
import { menu } from "./menu.template.js";
import { notice } from "./notice.template.js";

export function template(view: CandidatePipelineView): TemplateResult {
  const { state, texts, reader } = view;
  const isCentre = reader === "training-centre";
  const list = isCentre ? state.placements : state.applications;
  const title = isCentre ? texts.titlePlacements : reader === "school" ? texts.titleSchool : texts.title;
  return html`
    <div class="stack">
      <div class="row bar" part="toolbar">
        <h2 id="title" part="title" tabindex="-1">
          ${title} ${list.status === "listed" ? html`<span class="muted count">${list.items.length}${list.hasMore ? "+" : ""}</span>` : nothing}
        </h2>
        ${isCentre ? nothing : tools(view)}
      </div>
      ${isCentre ? nothing : filters(view)} ${notice(view)} ${body(view)}
    </div>
    ${menu(view)} ${view.panel ?? nothing}
  `;
}

const tools = (view: CandidatePipelineView): TemplateResult => html`
  <div class="switch" role="group" aria-label=${view.texts.views}>
    ${(["board", "table"] as const).map((layout) => layoutButton(view, layout))}
  </div>
  <button type="button" part="button" @click=${view.exportCsv}>${view.texts.exportCsv}</button>
`;

const layoutButton = (
  { layout, texts, lay }: CandidatePipelineView,
  one: PipelineLayout,
): TemplateResult => html`
  <button type="button" part="button" aria-pressed=${layout === one} @click=${() => lay(one)}>
    ${texts[one]}
  </button>
`;

function body(view: CandidatePipelineView): TemplateResult {
  const { state, texts, reader, layout, isSilenced, retry } = view;
  const list = reader === "training-centre" ? state.placements : state.applications;
  if (list.status === "failed")
    return html`${isSilenced ? nothing : failure(textOf(texts.problems, list.code), texts.retry, retry)}<slot></slot>`;
  if (list.items.length === 0) return list.status === "loading" ? bones(texts.loading) : empty(view);
  const whole = reader === "training-centre" ? view.placements : layout === "table" ? view.table : board;
  return html`${whole ? whole(view) : bones(texts.loading)}${list.status === "listed" ? more(view, list) : nothing}`;
}

const bones = (text: string): TemplateResult => html`
  <div class="board" role="status" aria-label=${text}>
    ${[3, 2, 1, 1, 2, 1].map(
      (n) =>
        html`<div class="column">${Array.from({ length: n }, () => html`<div class="bone"></div>`)}</div>`,
    )}
  </div>
`;

function empty({ state, texts, reader, narrow }: CandidatePipelineView): TemplateResult {
  const isNarrowed = Object.values(state.filters).some(Boolean);
  if (isNarrowed)
    return html`<div class="panel empty" role="status">
      <p>${texts.noMatch}</p>
      <button type="button" part="button" @click=${() => narrow({ q: "", offerId: "", status: "", source: "", since: "" })}>
        ${texts.clear}
      </button>
    </div>`;
  const { placements } = texts;
  const isCentre = reader === "training-centre";
  const hint = isCentre ? placements.emptyHint : reader === "school" ? texts.emptySchool : texts.emptyHint;
  return html`<div class="panel empty" role="status">
    <p>${isCentre ? placements.empty : texts.empty}</p>
    <p class="muted">${hint}</p>
  </div>`;
}

const more = (
  { texts, more: ask, retry }: CandidatePipelineView,
  list: { hasMore: boolean; more: "idle" | "loading" | "failed" },
) => {
  if (list.more === "failed") return failure(texts.moreFailed, texts.retry, retry);
  if (!list.hasMore) return nothing;
  return html`<button type="button" class="more" part="button" aria-disabled=${list.more === "loading"} @click=${ask}>
    ${list.more === "loading" ? texts.loading : texts.more}
  </button>`;
};
