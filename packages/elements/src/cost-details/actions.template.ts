import { html, nothing, type TemplateResult } from "lit";
import type { CostDetailsView } from "./cost-details.view.js";

/** Takes the simulation along: as a link, or on paper. */
export const actions = ({ words, link, share, print }: CostDetailsView): TemplateResult => html`
  <div class="row actions">
    ${link.isOffered ? html`<button type="button" part="button" @click=${share}>${words.share}</button>` : nothing}
    <button type="button" part="button" @click=${print}>${words.print}</button>
  </div>
  <div role="status">
    ${link.status === "copied" ? html`<p class="muted">${words.shared}</p>` : nothing}
    ${
      link.status === "shown"
        ? html`<div class="field"><label for="link">${words.link}</label><input id="link" part="input" readonly .value=${link.href} /></div>`
        : nothing
    }
  </div>
`;
