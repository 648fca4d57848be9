import { html, nothing, type TemplateResult } from "lit";
import { failure } from "../internal/failure.template.js";
import type { CostSimulatorView } from "./cost-simulator.view.js";
import { euros } from "./euros.js";
import { explanation } from "./explanation.template.js";
import { payers } from "./payers.template.js";
import { questions } from "./questions.template.js";

export function template(view: CostSimulatorView): TemplateResult {
  const { state, texts, language, edit, settle } = view;
  const answer = "answer" in state && state.answer;
  const answered = answer && { ...view, ...answer };
  return html`
    <section aria-labelledby="title" @input=${edit} @change=${settle}>
      <h2 id="title" part="title">${texts.title}</h2>
      <div class="top">
        ${questions(view)}
        <div class="stack">
          <div class="panel" part="figure" role="status" aria-busy=${state.status === "reckoning"}>
            ${answer ? html`<b class="big" part="amount">${euros(answer.firstYearPerMonthCents, language)}</b> ${texts.perMonth}` : told(view)}
          </div>
          ${answered ? payers(answered) : nothing}
        </div>
      </div>
      ${answered ? explanation(answered) : nothing}
    </section>
  `;
}

/** What is announced while there is no figure. */
function told({ state, texts, isSilenced, retry }: CostSimulatorView): unknown {
  switch (state.status) {
    case "asking":
      return state.missing.length ? texts.asking(state.missing.length) : texts.correct;
    case "failed":
      return isSilenced ? nothing : html`${failure(texts.failed, texts.retry, retry)}<slot></slot>`;
    default:
      return texts.reckoning;
  }
}
