import { html, nothing, type TemplateResult } from "lit";

/** A failure told at once to whoever cannot see it, and a button to try again where that can help. */
export const failure = (message: unknown, retryText?: string, retry?: () => void): TemplateResult => html`
  <div class="alert row" part="failure" role="alert">
    <span>${message}</span>
    ${retry ? html`<button type="button" part="button" @click=${retry}>${retryText}</button>` : nothing}
  </div>
`;
