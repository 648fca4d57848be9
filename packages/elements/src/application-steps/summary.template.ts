import { type SummarySection, summarize } from "@alternance-kit/core/application-summary";
import { html, type TemplateResult } from "lit";
import { facts } from "../internal/facts.template.js";
import type { ApplicationStepsView } from "./application-steps.view.js";
import { consents } from "./consents.template.js";
import { summarized } from "./summary-entry.js";

/** All that was typed, step by step, each a press away from being changed; then what can be agreed to. */
export const summary = (view: ApplicationStepsView): TemplateResult => html`
  ${summarize(view.state).map((part) => section(view, part))}
  <fieldset class="stack" ?disabled=${view.state.status === "sending"}>${consents(view)}</fieldset>
`;

function section(view: ApplicationStepsView, { step, entries }: SummarySection): TemplateResult {
  const { texts, words, goTo, state } = view;
  const title = texts.steps[step];
  return html`
    <section class="panel summary" part="summary" aria-labelledby="summary-${step}">
      <div class="row">
        <h4 id="summary-${step}">${title}</h4>
        <button
          type="button"
          class="plain"
          part="button"
          aria-label="${words.modify}${words.colon}${title}"
          ?disabled=${state.status === "sending"}
          @click=${() => goTo(step)}
        >
          ${words.modify}
        </button>
      </div>
      ${entries.length ? facts(entries.map((entry) => summarized(view, entry))) : html`<p class="muted">${words.nothing}</p>`}
    </section>
  `;
}
