import type { ApplicationReceipt } from "@alternance-kit/sdk/types";
import { html, type TemplateResult } from "lit";
import { facts } from "../internal/facts.template.js";
import type { ApplicationFormView } from "./application-form.view.js";

/** What the candidate keeps. */
export const receipt = (
  { state, texts }: ApplicationFormView,
  { reference, cv }: ApplicationReceipt,
): TemplateResult => html`
  <section class="stack receipt" part="receipt" aria-labelledby="title">
    <h2 id="title" part="title" tabindex="-1"><span aria-hidden="true">✓ </span>${texts.sentTitle}</h2>
    ${facts([
      [texts.sentReference, html`<code part="reference">${reference}</code>`],
      [texts.sentFile, cv.fileName],
    ])}
    <p>${texts.sentNext(state.values.email)}</p>
  </section>
`;
