import { html, nothing, type TemplateResult } from "lit";
import { dayText } from "../internal/language.js";
import { chart } from "./chart.template.js";
import type { AnsweredView } from "./cost-simulator.view.js";

/** Every month, what to know, how to take the simulation along, and the texts it all rests on. */
export function explanation(view: AnsweredView): TemplateResult {
  const { texts, simulation, language, months, share, isCopied, copy, unfold, print } = view;
  return html`
    <div class="stack" part="details">
      ${chart(view)}
      <details part="months" @toggle=${unfold}>
        <summary>${texts.table}</summary>
        ${months}
      </details>
      <h3>${texts.notes}</h3>
      <ul class="stack" part="notes" role="list">${simulation.notes.map(({ message }) => html`<li>${message[language]}</li>`)}</ul>
      <div class="row">
        ${share ? html`<button type="button" part="button" @click=${copy}>${texts.share}</button>` : nothing}
        <button type="button" part="button" @click=${print}>${texts.print}</button>
        <span role="status">${isCopied === undefined ? nothing : isCopied ? texts.copied : texts.notCopied}</span>
      </div>
      <p class="muted" part="sources">
        ${texts.checked(dayText(simulation.checkedOn, language))}
        ${simulation.sources.map(({ ref, url }, i) => html`${i ? ", " : ""}${url ? html`<a href=${url} target="_blank" rel="noopener">${ref}</a>` : ref}`)}.
      </p>
    </div>
  `;
}
