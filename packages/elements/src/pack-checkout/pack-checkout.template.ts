import { html, nothing, type TemplateResult } from "lit";
import { failure } from "../internal/failure.template.js";
import { textOf } from "../internal/problem-text.js";
import { buyerFields } from "./buyer.template.js";
import { orderStep } from "./order.template.js";
import { packCard } from "./pack.template.js";
import type { PackCheckoutView, StepView } from "./pack-checkout.view.js";
import { problem } from "./problem.template.js";
import { quoteStep } from "./quote.template.js";

export function template(view: PackCheckoutView): TemplateResult {
  const { state, texts } = view;
  switch (state.status) {
    case "loading":
      return html`<div class="bone" role="status" aria-label=${texts.working}></div>`;
    case "unavailable":
      return unavailable(view, state.code);
    case "editing":
    case "quoting":
      return details({ ...view, state });
    case "quoted":
    case "ordering":
      return quoteStep({ ...view, state });
    case "ordered":
      return orderStep({ ...view, state });
    default:
      return state satisfies never;
  }
}

const unavailable = ({ texts, isSilenced, retry }: PackCheckoutView, code: string): TemplateResult => html`
  ${isSilenced ? nothing : failure(textOf(texts.problems, code), texts.retry, retry)}<slot></slot>
`;

/** Everything the quote is made of, on one page. */
function details(view: StepView<"editing" | "quoting">): TemplateResult {
  const { state, texts, edit, requestQuote } = view;
  const isQuoting = state.status === "quoting";
  return html`
    <form class="details" part="form" novalidate aria-labelledby="title" @submit=${requestQuote} @input=${edit}>
      ${packCard(view)}
      <div class="stack">
        ${buyerFields(view)} ${problem(view)}
        <button class="primary" part="button primary-button" aria-disabled=${isQuoting}>
          ${isQuoting ? texts.working : texts.requestQuote}
        </button>
      </div>
    </form>
  `;
}
