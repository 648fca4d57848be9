import { DECLINE_REASONS } from "@alternance-kit/domain/decline-reasons";
import type { CandidateApplication } from "@alternance-kit/sdk/types";
import { html, nothing, type TemplateResult } from "lit";
import { dayText } from "../internal/language.js";
import type { OpenSpaceView } from "./candidate-applications.view.js";

/** All that happened, in the order of time. */
export function history(view: OpenSpaceView, application: CandidateApplication): TemplateResult {
  const { words, language } = view;
  const events = [
    { at: application.receivedAt, what: words.happened.received, more: nothing },
    ...application.history.map((move) => ({
      at: move.at,
      what: move.mover === "guardian" ? words.byGuardian : words.happened[move.status],
      more: reasons(view, move),
    })),
    ...application.rectifications.map(({ at }) => ({ at, what: words.rectified, more: nothing })),
  ].sort((one, other) => one.at.localeCompare(other.at));
  return html`
    <div part="history">
      <h4>${words.history}</h4>
      <ol class="line">
        ${events.map(
          ({ at, what, more }) =>
            html`<li><time datetime=${at}>${words.on(what, dayText(at, language))}</time>${more}</li>`,
        )}
      </ol>
    </div>
  `;
}

/** Why the company declined, in the words of the list and its own. */
const reasons = (
  { language }: OpenSpaceView,
  { reason, message }: CandidateApplication["history"][number],
) => html`
  ${reason ? html`<p class="muted">${DECLINE_REASONS[reason][language]}</p>` : nothing}
  ${message ? html`<p class="muted prose">« ${message} »</p>` : nothing}
`;
