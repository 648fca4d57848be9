import { html, nothing, type TemplateResult } from "lit";
import { failure } from "../internal/failure.template.js";
import type { AnsweredView, CostSimulatorView } from "./cost-simulator.view.js";
import { euros } from "./euros.js";
import { questions } from "./questions.template.js";

export function template(view: CostSimulatorView): TemplateResult {
  const { state, texts, edit, settle } = view;
  return html`
    <section aria-labelledby="title" @input=${edit} @change=${settle}>
      <h2 id="title" part="title">${texts.title}</h2>
      <div class="top">
        ${questions(view)}
        <div class="stack">
          <div class="panel figure" part="figure" role="status">${told(view)}</div>
          ${state.status === "answered" ? coming(view) : nothing}
        </div>
      </div>
      ${state.status === "answered" && view.details.status === "here" ? html`<div part="details">${view.details.months}</div>` : nothing}
    </section>
  `;
}

/** What is announced at each change. */
function told(view: CostSimulatorView): TemplateResult {
  const { state, texts } = view;
  switch (state.status) {
    case "asking":
      return html`<p class="muted">${state.missing.length ? texts.asking(state.missing.length) : texts.correct}</p>`;
    case "unknown":
      return html`<p>${texts.notKnown}</p>`;
    case "answered":
      return figure({ ...view, state });
    default:
      return state satisfies never;
  }
}

/** What explains the figure comes after it. */
function coming({
  details,
  texts,
  isSilenced,
  retryDetails,
}: CostSimulatorView): TemplateResult | typeof nothing {
  switch (details.status) {
    case "coming":
      return html`<div class="bone" role="status" aria-label=${texts.detailsComing}></div>`;
    case "failed":
      return isSilenced ? nothing : failure(texts.detailsFailed, texts.retry, retryDetails);
    case "here":
      return details.result;
    default:
      return details satisfies never;
  }
}

/** The answer in one line. */
export const figure = ({ state, texts, language }: AnsweredView): TemplateResult => html`
  <p>
    <b class="big" part="amount">${euros(state.firstYearPerMonthCents, language)}</b>
    <span>${texts.perMonth}</span> <span class="muted">${texts.firstYear}</span>
  </p>
`;
