import { addressOf } from "@alternance-kit/domain/tables/articles";
import { html, type TemplateResult } from "lit";
import { dayText } from "../internal/language.js";
import { actions } from "./actions.template.js";
import { chart } from "./chart.template.js";
import type { CostDetailsView } from "./cost-details.view.js";
import { payers } from "./payers.template.js";
import { table } from "./table.template.js";

/** Who pays, every month, what to know, and the texts it all rests on. */
export const months = (view: CostDetailsView): TemplateResult => html`
  <div class="stack">
    ${payers(view)} ${chart(view)}
    <details>
      <summary>${view.words.table}</summary>
      ${table(view)}
    </details>
    ${notes(view)} ${actions(view)} ${sources(view)}
  </div>
`;

const notes = ({ state: { simulation }, words }: CostDetailsView): TemplateResult => html`
  <section class="stack" part="notes" aria-labelledby="notes">
    <h3 id="notes">${words.notes}</h3>
    <ul class="notes" role="list">${simulation.notes.map((note) => html`<li>${words.noteTexts[note]}</li>`)}</ul>
  </section>
`;

const sources = ({ state: { simulation }, words, language }: CostDetailsView): TemplateResult => html`
  <p class="muted" part="sources">
    ${words.checked(dayText(simulation.checkedOn, language))}. ${words.sources}
    ${simulation.sources.map(({ ref }, index) => html`${index ? ", " : ""}${source(ref)}`)}.
  </p>
`;

const source = (ref: string): unknown => {
  const address = addressOf(ref);
  return address ? html`<a href=${address} target="_blank" rel="noopener">${ref}</a>` : ref;
};
