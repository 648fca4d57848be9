import type { SearchAlertState } from "@alternance-kit/core/search-alert-state";
import { html, nothing, type TemplateResult } from "lit";
import { failure } from "../internal/failure.template.js";
import { field } from "../internal/field.template.js";
import { dayText } from "../internal/language.js";
import { textOf } from "../internal/problem-text.js";
import type { SearchAlertView } from "./search-alert.view.js";

/** The form, or what is told once the search is saved. */
export const template = (view: SearchAlertView): TemplateResult =>
  view.state.status === "sent" ? saved(view, view.state) : form(view);

function form(view: SearchAlertView): TemplateResult {
  const { state, texts, edit, submit } = view;
  const isSending = state.status === "sending";
  return html`
    <form id="alert" class="panel stack" novalidate aria-label=${texts.title} @input=${edit} @submit=${submit}>
      ${field(view, "email", { type: "email", autocomplete: "email" })}
      <p class="muted" part="privacy">${texts.promise} <slot name="privacy"></slot></p>
      ${state.status === "failed" ? failed(view, state.code) : nothing}
      <div class="row">
        <button class="primary" part="button primary-button" aria-disabled=${isSending || nothing}>
          ${isSending ? texts.sending : texts.submit}
        </button>
      </div>
    </form>
  `;
}

function failed({ texts, isSilenced }: SearchAlertView, code: string) {
  if (isSilenced) return nothing;
  const told = code === "unreachable" && !navigator.onLine ? "offline" : code;
  return failure(html`<b>${texts.failed}</b> ${textOf(texts.problems, told)}`);
}

const saved = (
  { texts, language, again }: SearchAlertView,
  { email, receipt }: Extract<SearchAlertState, { status: "sent" }>,
): TemplateResult => html`
  <section id="alert" class="panel stack" part="alert-receipt" aria-labelledby="alert-sent">
    <h3 id="alert-sent" tabindex="-1"><span aria-hidden="true">✓ </span>${texts.sentTitle}</h3>
    <p>${texts.sent(email, dayText(receipt.confirmBefore, language))}</p>
    <div class="row"><button type="button" part="button" @click=${again}>${texts.other}</button></div>
  </section>
`;
