import type { SimulatorField } from "@alternance-kit/core/cost-simulator-state";
import { html, nothing, type TemplateResult } from "lit";
import { textOf } from "../internal/problem-text.js";
import type { CostSimulatorView } from "./cost-simulator.view.js";
import type { QuestionTexts } from "./question-texts.js";

/** The five questions, and what makes the answer finer. */
export function questions(view: CostSimulatorView): TemplateResult {
  const { texts, refinements, stay, unfold } = view;
  const fields = (of: QuestionTexts) => {
    const names = Object.keys(of.labels) as SimulatorField[]; // Safe: labels are of fields alone.
    return html`<div class="fields">${names.map((name) => field(view, of, name))}</div>`;
  };
  return html`
    <form class="stack" part="form" novalidate autocomplete="off" aria-labelledby="title" @submit=${stay}>
      ${fields(texts.questions)}
      <details part="refine" @toggle=${unfold}>
        <summary>${texts.refine}</summary>
        ${refinements ? fields(refinements) : nothing}
      </details>
    </form>
  `;
}

/** A label, its control and what to know of it or what is wrong, in one shadow root: references by id do not cross its boundary. */
function field({ texts, refinements, state }: CostSimulatorView, of: QuestionTexts, name: SimulatorField) {
  const { [name]: value } = state.values;
  const { [name]: error } = state.errors;
  const { [name]: choices } = of.choices;
  const { [name]: label } = of.labels;
  if (/^is|Met$/.test(name))
    return html`<label part="label"><input type="checkbox" name=${name} value="yes" .checked=${!!value} />${label}</label>`;
  const invalid = error ? "true" : nothing;
  const control = choices
    ? html`<select id=${name} name=${name} part="input" aria-invalid=${invalid} aria-describedby="about-${name}">
        ${choices.map(([choice, label]) => html`<option value=${choice} .selected=${choice === value}>${label}</option>`)}
      </select>`
    : html`<input id=${name} name=${name} part="input" type=${/On$|Date$/.test(name) ? "date" : "text"} inputmode="decimal" aria-invalid=${invalid} aria-describedby="about-${name}" .value=${value} />`;
  return html`
    <div class="field" part="field">
      <label for=${name} part="label">${label}</label>
      ${control}
      <div class="muted" id="about-${name}">${error ? html`<span class="error" part="error">${textOf((refinements ?? texts.questions).errors, error)}</span>` : of.hints[name]}</div>
    </div>
  `;
}
