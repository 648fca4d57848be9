import { html, nothing, type TemplateResult } from "lit";
import { failure } from "../internal/failure.template.js";
import { textOf } from "../internal/problem-text.js";
import { tick } from "../internal/tick.template.js";
import type { ApplicationStepsView } from "./application-steps.view.js";

/** Where the visitor needs another way to apply: the page's own. */
const WANTS_ANOTHER_WAY = ["unreachable", "too_many_requests", "proof_refused"];

/** What leads on from a step, or tells how the sending goes. */
export function actions(view: ApplicationStepsView): TemplateResult {
  const { state, texts, words, isSilenced, back } = view;
  if (state.status === "sending") return progress(view, state);
  if (state.status === "interrupted") return interrupted(view, state);
  const isLast = state.step === "summary";
  return html`
    ${state.status === "failed" && !isSilenced ? failed(view, state.code) : nothing}
    <div @input=${view.agree}>${tick<string>(view, "keepsDraft", words.keepsDraft, state.keepsDraft)}</div>
    <div class="row">
      <button class="primary" part="button primary-button">${isLast ? words.submit : texts.next}</button>
      <button type="button" part="button" @click=${back}>${words.back}</button>
    </div>
  `;
}

const failed = ({ state, texts, words }: ApplicationStepsView, code: string): TemplateResult => html`
  ${failure(
    html`${state.step === "summary" ? html`<b>${words.failed}</b> ` : nothing}${textOf(texts.problems, code)} ${words.kept}`,
  )}
  ${WANTS_ANOTHER_WAY.includes(code) ? html`<slot></slot>` : nothing}
`;

interface Sent {
  sentBytes: number;
  totalBytes: number;
}

const percentOf = ({ sentBytes, totalBytes }: Sent): number | undefined =>
  totalBytes ? Math.floor((100 * sentBytes) / totalBytes) : undefined;

/** Until the first news of the upload the bar is indeterminate: it has no value. */
function progress({ words, cancel }: ApplicationStepsView, sent: Sent): TemplateResult {
  const percent = percentOf(sent);
  return html`
    <div class="row" part="progress">
      <span id="sending">${words.sending}</span>
      <progress aria-labelledby="sending" max="100" value=${percent ?? nothing}></progress>
      <span class="muted percent">${percent === undefined ? nothing : `${percent} %`}</span>
      <button type="button" id="cancel" part="button" @click=${cancel}>${words.cancel}</button>
    </div>
  `;
}

/** The network was cut: it goes on by itself, or at a press. */
const interrupted = ({ words, resume, cancel }: ApplicationStepsView, sent: Sent): TemplateResult => html`
  ${failure(html`<b>${words.interrupted}</b> ${navigator.onLine ? words.resumes(percentOf(sent) ?? 0) : words.offline}`)}
  <div class="row" part="progress">
    <button type="button" class="primary" id="resume" part="button primary-button" @click=${resume}>${words.resume}</button>
    <button type="button" part="button" @click=${cancel}>${words.cancel}</button>
  </div>
`;
