import type { Choice, PipelineFilters } from "@alternance-kit/core/candidate-pipeline-state";
import { html, type TemplateResult } from "lit";
import type { CandidatePipelineView } from "./candidate-pipeline.view.js";

const STAGES = [
  "received",
  "screening",
  "interview",
  "offered",
  "placed",
  "declined",
  "withdrawn",
  "expired",
] as const;

export function filters(view: CandidatePipelineView): TemplateResult {
  const { state, texts, narrow } = view;
  const type = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement;
    // Safe: each control is named after its filter.
    narrow({ [name]: value });
  };
  return html`
    <form class="filters" part="filters" role="search" @submit=${(event: Event) => event.preventDefault()} @input=${type}>
      <div class="field">
        <label for="q">${texts.search}</label>
        <input id="q" name="q" part="input" type="search" autocomplete="off" .value=${state.filters.q} />
      </div>
      ${select(view, "offerId", texts.offer, texts.allOffers, state.offers)}
      <details>
        <summary>${texts.filters}${folded(state.filters) ? html`<span class="dot"></span>` : ""}</summary>
        <div class="fields">
          ${select(
            view,
            "status",
            texts.stage,
            texts.allStages,
            STAGES.map((id) => ({ id, name: texts.stages[id] })),
          )}
          ${select(view, "source", texts.source, texts.allSources, state.sources)}
          <div class="field">
            <label for="since">${texts.since}</label>
            <input id="since" name="since" part="input" type="date" .value=${state.filters.since} />
          </div>
        </div>
      </details>
    </form>
  `;
}

/** Whether what is folded away narrows the list. */
const folded = ({ status, source, since }: PipelineFilters): string => status || source || since;

const select = (
  { state }: CandidatePipelineView,
  name: "offerId" | "status" | "source",
  label: string,
  all: string,
  choices: readonly Choice[],
): TemplateResult => html`
  <div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name} part="input">
      <option value="">${all}</option>
      ${choices.map(
        ({ id, name: text }) =>
          html`<option value=${id} ?selected=${state.filters[name] === id}>${text}</option>`,
      )}
    </select>
  </div>
`;
