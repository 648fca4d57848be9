import { html, nothing, type TemplateResult } from "lit";
import type { OwnDataSlots } from "../candidate-data/candidate-data.js";
import { dayText } from "../internal/language.js";
import { applicationCard, coming } from "./application.template.js";
import type { OpenSpaceView } from "./candidate-applications.view.js";
import { decision } from "./decision.template.js";
import { timeText } from "./moments.js";
import { DATA, outcome, TOP } from "./outcome.template.js";

/** All that is kept of a candidate, and what they can do about it. */
export function template(view: OpenSpaceView): TemplateResult {
  const { state, words, language, folded, leave, unfold } = view;
  const { person, applications, pool } = state.space;
  return html`
    <div class="space">
      <header class="row">
        <div>
          <h2 id="title" part="title" tabindex="-1">${words.title}</h2>
          <p class="muted">${words.hello(person.firstName, timeText(state.expiresAt, language))}</p>
        </div>
        <button type="button" part="button" @click=${leave}>${words.leave}</button>
      </header>
      ${outcome(view, TOP)}
      ${applications.length ? nothing : html`<p>${words.none}</p>`}
      ${pool ? html`<p class="panel">${words.pool(dayText(pool.keptUntil, language))}</p>` : nothing}
      <div class="cards">${applications.map((application) => applicationCard(view, application))}</div>
      <details class="panel" part="data" @toggle=${unfold}>
        <summary>${words.data}</summary>
        ${folded ? folded.parts.ownData(view, folded.words, slots(view)) : coming(view)}
      </details>
    </div>
  `;
}

const slots = (view: OpenSpaceView): OwnDataSlots => ({
  outcome: outcome(view, DATA),
  object: decision(view, { kind: "object" }),
  eraseAll: decision(view, { kind: "erase_all" }),
});
