import type { DeclineReason } from "@alternance-kit/sdk/types";
import { html, type TemplateResult } from "lit";
import type { AskedMove, PanelView } from "./candidate-panel.view.js";

/** Asked before a move: to decline, why; before a contract, whether it is meant. What is added goes into the candidate's e-mail. */
export function moveDialog({ words, settle }: PanelView, { to }: AskedMove, name: string): TemplateResult {
  const isDeclining = to === "declined";
  const answer = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const said = new FormData(form);
    const [message, note] = ["message", "note"].map((name) => `${said.get(name) ?? ""}`.trim());
    form.closest("dialog")?.close("answered");
    settle({
      // Safe: the choices are the list's own, and one must be chosen.
      ...(isDeclining && { reason: said.get("reason") as DeclineReason }),
      ...(message && { message }),
      ...(note && { note }),
    });
  };
  const giveUp = ({ currentTarget }: Event) => {
    if ((currentTarget as HTMLDialogElement).returnValue !== "answered") settle();
  };
  return html`
    <dialog class="ask" part="dialog" aria-labelledby="ask-title" @close=${giveUp}>
      <form class="stack" @submit=${answer}>
        <h2 id="ask-title">${isDeclining ? words.declineTitle(name) : words.placeTitle(name)}</h2>
        ${isDeclining ? reasons(words.reasons, words.reason) : html`<p>${words.placeHint}</p>`}
        <div class="field">
          <label for="ask-message">${words.addMessage}</label>
          <textarea id="ask-message" name="message" part="input" rows="3" maxlength="2000"></textarea>
        </div>
        <div class="field">
          <label for="ask-note">${words.addNote}</label>
          <textarea id="ask-note" name="note" part="input" rows="2" maxlength="1000"></textarea>
        </div>
        <div class="row">
          <button class=${isDeclining ? "danger" : "primary"} part="button primary-button">
            ${isDeclining ? words.decline : words.confirmPlace}
          </button>
          <button type="button" part="button"
            @click=${({ target }: Event) => (target as HTMLElement).closest("dialog")?.close()}>
            ${words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  `;
}

/** The very sentences that the candidate reads. */
const reasons = (texts: Readonly<Record<DeclineReason, string>>, legend: string): TemplateResult => html`
  <fieldset>
    <legend>${legend}</legend>
    ${Object.entries(texts).map(
      ([code, text]) => html`
        <label class="option"><input type="radio" name="reason" value=${code} required /><span>${text}</span></label>
      `,
    )}
  </fieldset>
`;
