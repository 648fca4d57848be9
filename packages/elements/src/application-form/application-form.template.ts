import { html, nothing, type TemplateResult } from "lit";
import { failure } from "../internal/failure.template.js";
import { personFields } from "../internal/person.template.js";
import { textOf } from "../internal/problem-text.js";
import type { ApplicationFormView } from "./application-form.view.js";
import { cvField, messageField } from "./fields.template.js";
import { receipt } from "./receipt.template.js";

/** Where the visitor needs another way to apply: the page's own. */
const WANTS_ANOTHER_WAY = ["unreachable", "too_many_requests", "proof_refused"];

export const template = (view: ApplicationFormView): TemplateResult =>
  view.state.status === "sent" ? receipt(view, view.state.receipt) : form(view);

function form(view: ApplicationFormView): TemplateResult {
  const { state, texts, company, edit, submit } = view;
  const isSending = state.status === "sending";
  return html`
    <form class="stack" part="form" novalidate aria-labelledby="title" @submit=${submit}>
      <h2 id="title" part="title">${company ? texts.titleFor(company) : texts.title}</h2>
      <fieldset class="fields" ?disabled=${isSending} @input=${edit}>
        ${personFields(view)} ${messageField(view)} ${cvField(view)}
      </fieldset>
      <p class="muted" part="privacy">${texts.privacy(company)} <slot name="privacy"></slot></p>
      ${state.status === "failed" ? failed(view, state.code) : nothing}
      ${isSending ? progress(view, state) : html`<button class="primary" part="button primary-button">${texts.submit}</button>`}
    </form>
  `;
}

const failed = ({ texts, isSilenced }: ApplicationFormView, code: string) =>
  isSilenced
    ? nothing
    : html`${failure(html`<b>${texts.failed}</b> ${textOf(texts.problems, code)} ${texts.kept}`)}${WANTS_ANOTHER_WAY.includes(code) ? html`<slot></slot>` : nothing}`;

/** Until the first news of the upload the bar is indeterminate: it has no value. */
function progress(
  { texts, cancel }: ApplicationFormView,
  sent: { sentBytes: number; totalBytes: number },
): TemplateResult {
  const percent = sent.totalBytes ? Math.floor((100 * sent.sentBytes) / sent.totalBytes) : undefined;
  return html`
    <div class="row" part="progress">
      <span id="sending">${texts.sending}</span>
      <progress aria-labelledby="sending" max="100" value=${percent ?? nothing}></progress>
      <span class="muted percent">${percent === undefined ? nothing : `${percent} %`}</span>
      <button type="button" id="cancel" part="button" @click=${cancel}>${texts.cancel}</button>
    </div>
  `;
}
