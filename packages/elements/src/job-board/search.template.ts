import { html, type TemplateResult } from "lit";
import type { JobBoardView } from "./job-board.view.js";

/** The words, searched as they are typed: Enter has nothing left to send. Then the filters, behind a button until they are wanted. */
export const search = (
  { state, texts, urlPrefix, isRefining, parts, narrow, refine }: JobBoardView,
  coming: TemplateResult,
): TemplateResult => html`
  <form part="filters" role="search" class="stack" @submit=${(event: Event) => event.preventDefault()}>
    <div class="field">
      <label for="q" part="label">${texts.search}</label>
      <div class="row">
        <input
          id="q"
          name="${urlPrefix}q"
          part="input"
          type="search"
          maxlength="200"
          .value=${state.filters.q}
          @input=${({ target }: Event) => narrow({ q: (target as HTMLInputElement).value })}
        />
        <button type="button" part="button" aria-expanded=${isRefining} aria-controls="filters" @click=${refine}>${texts.filters}</button>
      </div>
    </div>
    ${parts ? parts.panel : isRefining ? coming : undefined}
  </form>
  ${parts?.chips}
`;
