import { html, nothing, type TemplateResult } from "lit";
import { failure } from "../internal/failure.template.js";
import { field } from "../internal/field.template.js";
import { textOf } from "../internal/problem-text.js";
import type { CandidateSpaceView } from "./candidate-space.view.js";

export function template(view: CandidateSpaceView): TemplateResult {
  const { state, texts } = view;
  switch (state.status) {
    case "asking":
      return ask(
        { ...view, state },
        texts.title,
        state.isLinkGone ? html`<p part="notice"><b>${texts.linkGone}</b></p>` : nothing,
      );
    case "link_sent":
      return linkSent(view, state);
    case "exchanging":
      return coming(view);
    case "open":
      return view.opened ?? (view.hasFailedToLoad ? notLoaded(view) : coming(view));
    case "expired":
      return ask(
        { ...view, state },
        texts.expiredTitle,
        html`<p part="notice"><b>${texts.expired}</b></p>${unsent(view)}`,
      );
    case "erased":
      return erased(view, state.kept);
    case "failed":
      return failed(view, state.code);
    default:
      return state satisfies never;
  }
}

interface AskingView extends CandidateSpaceView {
  state: CandidateSpaceView["state"] & { status: "asking" | "expired" };
}

/** The address that a link goes to. */
function ask({ state, texts, edit, submit }: AskingView, title: string, notice: unknown): TemplateResult {
  const { isSending, email } = state;
  return html`
    <form class="stack" part="form" novalidate aria-labelledby="title" @submit=${submit} @input=${edit}>
      <h2 id="title" part="title" tabindex="-1">${title}</h2>
      ${notice}
      <p class="muted">${texts.intro}</p>
      ${field({ state: { ...state, values: { email } }, texts }, "email", { type: "email", autocomplete: "email" })}
      <slot name="privacy"></slot>
      <button class="primary" part="button primary-button" aria-disabled=${isSending}>
        ${isSending ? texts.sending : texts.send}
      </button>
    </form>
  `;
}

/** Told alike of every address. */
const linkSent = (
  { texts, again }: CandidateSpaceView,
  { email, validForSeconds }: { email: string; validForSeconds: number },
): TemplateResult => html`
  <div class="stack" part="receipt">
    <h2 id="title" part="title" tabindex="-1">${texts.sentTitle}</h2>
    <p>${texts.sent(email, Math.round(validForSeconds / 60))}</p>
    <p class="muted">${texts.sentHint}</p>
    <div class="row"><button type="button" part="button" @click=${again}>${texts.otherEmail}</button></div>
  </div>
`;

const coming = ({ texts }: CandidateSpaceView): TemplateResult => html`
  <div class="bone" role="status"><span>${texts.opening}</span></div>
`;

/** What was typed when the hour was over: it can be read, and copied. */
function unsent({ state, texts }: CandidateSpaceView) {
  const written = Object.values(state.typed.messages).filter((text) => text.trim());
  return written.length
    ? html`<div class="panel stack"><p>${texts.kept}</p>${written.map((text) => html`<p class="prose">${text}</p>`)}</div>`
    : nothing;
}

const erased = (
  { texts }: CandidateSpaceView,
  kept: readonly { reference: string }[],
): TemplateResult => html`
  <div class="stack" part="receipt">
    <h2 id="title" part="title" tabindex="-1">${texts.erasedTitle}</h2>
    ${
      kept.length
        ? html`<p>${texts.erasedBut}</p><ul>${kept.map(({ reference }) => html`<li>${reference}</li>`)}</ul>`
        : html`<p>${texts.erased}</p>`
    }
  </div>
`;

const failed = (
  { texts, isSilenced, retry, again }: CandidateSpaceView,
  code: string,
): TemplateResult => html`
  <h2 id="title" part="title" tabindex="-1">${texts.title}</h2>
  ${isSilenced ? nothing : failure(textOf(texts.problems, code), texts.retry, retry)}
  <div class="row"><button type="button" part="button" @click=${again}>${texts.back}</button></div>
  <slot></slot>
`;

const notLoaded = ({ texts, isSilenced, retry }: CandidateSpaceView): TemplateResult => html`
  ${isSilenced ? nothing : failure(texts.problems.other, texts.retry, retry)}<slot></slot>
`;
