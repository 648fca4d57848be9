import type { CandidateApplication } from "@alternance-kit/sdk/types";
import { html, nothing, type TemplateResult } from "lit";
import type { OpenSpaceView } from "./candidate-applications.view.js";
import { momentText } from "./moments.js";

/** What a message may be at most, as the service takes it. */
const MOST_CHARACTERS = 3_000;

/** The conversation with the company, and the field to answer in. */
export function messages(view: OpenSpaceView, application: CandidateApplication) {
  const { words, language } = view;
  const { messages: written, offer, can } = application;
  const canWrite = can.includes("message");
  if (!written.length && !canWrite) return nothing;
  return html`
    <details part="messages" ?open=${written.length > 0}>
      <summary>${words.messages(written.length)}</summary>
      <div class="stack">
        ${
          written.length
            ? html`<ol class="talk">${written.map(
                ({ from, text, at }) => html`
                <li class=${from === "candidate" ? "mine" : "theirs"} part="message">
                  <p class="muted">${words.messageOn(from === "candidate" ? words.you : offer.companyName, momentText(at, language))}</p>
                  <p class="prose">${text}</p>
                </li>`,
              )}</ol>`
            : html`<p class="muted">${words.noMessage}</p>`
        }
        ${canWrite ? reply(view, application.id) : nothing}
      </div>
    </details>
  `;
}

function reply({ state, texts, words, missing, write, send }: OpenSpaceView, id: string): TemplateResult {
  const text = state.typed.messages[id] ?? "";
  const isMissing = missing === `message-${id}`;
  const isDoing = state.doing?.kind === "message" && state.doing.id === id;
  return html`
    <form class="stack" part="form" novalidate @submit=${(event: SubmitEvent) => send(id, event)}>
      <div class="field" part="field">
        <label for="message-${id}" part="label">${words.message}</label>
        <p class="muted" id="hint-${id}">${words.messageHint}</p>
        <textarea
          id="message-${id}" part="input" rows="3" maxlength=${MOST_CHARACTERS} required
          aria-describedby="hint-${id}${isMissing ? ` error-${id}` : ""}" aria-invalid=${isMissing ? "true" : nothing}
          .value=${text} @input=${(event: InputEvent) => write(id, event)}
        ></textarea>
        ${isMissing ? html`<p class="error" part="error" id="error-${id}">${texts.errors.required}</p>` : nothing}
      </div>
      <button class="primary" part="button primary-button" aria-disabled=${isDoing}>${isDoing ? words.sending : words.send}</button>
    </form>
  `;
}
