import type { SpaceDecision } from "@alternance-kit/core/candidate-space-state";
import { html, type TemplateResult } from "lit";
import type { OpenSpaceView } from "./candidate-applications.view.js";

/** The button of a decision; its id is where the focus comes back to when it is let be. */
export const idOf = (decision: SpaceDecision): string =>
  "id" in decision ? `${decision.kind}-${decision.id}` : decision.kind;

/** What cannot be taken back is asked twice: first by a button, then in its place, with what it means. */
export function decision(view: OpenSpaceView, decided: SpaceDecision): TemplateResult {
  const { state, words, decide, letBe, confirm } = view;
  const { ask, title, text, confirm: yes } = words.decisions[decided.kind];
  const isAsked = state.deciding && idOf(state.deciding) === idOf(decided);
  const isDoing = state.doing && idOf(decided) === doingId(state.doing);
  if (!isAsked)
    return html`<button type="button" id=${idOf(decided)} part="button" aria-disabled=${!!state.doing} @click=${() => decide(decided)}>${ask}</button>`;
  return html`
    <div class="panel stack wide" part="decision" role="group" id="decision" tabindex="-1" aria-labelledby="decision-title">
      <h4 id="decision-title">${title}</h4>
      <p>${text}</p>
      <div class="row">
        <button type="button" class="danger" part="button" aria-disabled=${!!isDoing} @click=${confirm}>${isDoing ? words.working : yes}</button>
        <button type="button" part="button" @click=${letBe}>${words.letBe}</button>
      </div>
    </div>
  `;
}

const doingId = (doing: { kind: string; id?: string }): string =>
  doing.id === undefined ? doing.kind : `${doing.kind}-${doing.id}`;
