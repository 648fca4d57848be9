import { html, nothing, type TemplateResult } from "lit";
import { failure } from "../internal/failure.template.js";
import { personFields } from "../internal/person.template.js";
import { textOf } from "../internal/problem-text.js";
import { tick } from "../internal/tick.template.js";
import type { WholeFormView } from "./application-form.view.js";

export function template(view: WholeFormView): TemplateResult {
  const { state, texts, later, title, submit, edit } = view;
  const { step, steps } = state;
  if (state.status === "sent") return later?.receipt() ?? coming(view);
  return html`
    <form
      class="stack"
      part="form"
      novalidate
      aria-labelledby="title"
      @submit=${submit}
      @input=${edit}
      @paste=${later?.paste}
    >
      <h2 id="title" part="title">${title}</h2>
      ${progress(view)}
      <h3 id="step" part="step-title" tabindex="-1">
        ${texts.steps[step]} <span class="muted">${texts.stepOf(steps.indexOf(step) + 1, steps.length)}</span>
      </h3>
      ${step === "identity" ? identity(view) : (later?.show() ?? coming(view))}
    </form>
  `;
}

/** Steps shown before are a press away. */
const progress = ({ state: { steps, step, reached }, texts, goTo }: WholeFormView): TemplateResult => html`
  <ol class="row" part="steps" aria-label=${texts.progress}>
    ${steps.map(
      (id, index) => html`<li aria-current=${id === step ? "step" : nothing}>
        ${
          id === step || index > steps.indexOf(reached)
            ? texts.steps[id]
            : html`<button type="button" part="step" @click=${() => goTo(id)}>${texts.steps[id]}</button>`
        }
      </li>`,
    )}
  </ol>
`;

/** The first step: light, since every page with a form brings it. */
function identity(view: WholeFormView): TemplateResult {
  const { state, texts, later, isSilenced } = view;
  return html`
    <div class="fields">
      ${personFields(view)} ${tick(view, "isMinor", texts.isMinor, state.values.isMinor)}
      ${state.values.isMinor ? (later?.guardian() ?? coming(view)) : nothing}
    </div>
    ${state.status === "failed" && !isSilenced ? failure(textOf(texts.problems, state.code)) : nothing}
    <button class="primary" part="button primary-button">${texts.next}</button>
  `;
}

/** Where what comes later is not there yet, or did not come. */
const coming = ({ texts, isLaterMissing, retry }: WholeFormView): TemplateResult =>
  isLaterMissing
    ? failure(texts.problems.unreachable, texts.retry, retry)
    : html`<p class="muted" role="status">${texts.coming}</p>`;
