import { movesFrom } from "@alternance-kit/core/candidate-pipeline-columns";
import { html, nothing, type TemplateResult } from "lit";
import { moveText } from "../candidate-pipeline/menu.template.js";
import { shortTime } from "../candidate-pipeline/short-date.js";
import { textOf } from "../internal/problem-text.js";
import { answers } from "./answers.template.js";
import type { ApplicationView } from "./candidate-panel.view.js";
import { documents } from "./documents.template.js";
import { interview } from "./interview.template.js";
import { writing } from "./writing.template.js";

/** One application, beside the board: everything that its reader may see, and what they may do. What they may not see is not there. */
export function applicationPanel(view: ApplicationView, close: () => void): TemplateResult {
  const { application, texts, words, name, reader } = view;
  const { offer, reference, status, message, source } = application;
  const leave = ({ target, currentTarget }: Event) => {
    // A click beside the panel is one on the dialog itself.
    if (target === currentTarget) (currentTarget as HTMLDialogElement).close();
  };
  return html`
    <dialog class="sheet" part="panel" aria-labelledby="panel-title" @close=${close} @click=${leave}>
      <div class="stack sheet-body">
        <form method="dialog" class="row sheet-head">
          <div>
            <h2 id="panel-title">${name}</h2>
            <p class="muted">
              ${offer.title} · ${reader === "school" ? offer.companyName : texts.via(source.partnerName)} · ${reference}
            </p>
          </div>
          <button part="button" aria-label=${words.close} autofocus>✕</button>
        </form>
        <p class="row">
          <span class="tag stage">${texts.stages[status]}</span>${contact(view)}
        </p>
        ${reader === "company" ? moves(view) : nothing}
        <div class="status" role="status">${told(view)}</div>
        ${message ? html`<section><h3>${words.message}</h3><p class="prose">${message}</p></section>` : nothing}
        ${documents(view)} ${answers(view)} ${reader === "company" ? interview(view) : nothing}
        ${reader === "company" ? html`${writing(view, "message")} ${writing(view, "note")}` : nothing}
        ${history(view)}
      </div>
    </dialog>
  `;
}

const contact = ({ application: { applicant } }: ApplicationView) => html`
  ${applicant.email ? html`<a href="mailto:${applicant.email}">${applicant.email}</a>` : nothing}
  ${applicant.phone ? html`<a href="tel:${applicant.phone}">${phoneText(applicant.phone)}</a>` : nothing}
`;

/** A French number as it is read out; another as it is. */
const phoneText = (phone: string): string =>
  phone.startsWith("+33") ? phone.replace("+33", "0").replace(/(\d{2})(?=\d)/g, "$1 ") : phone;

function moves({ application, texts, words, move }: ApplicationView) {
  const possible = movesFrom(application.status);
  if (possible.length === 0) return nothing;
  return html`
    <div>
    <div class="row moves" role="group" aria-labelledby="moves">
      <span class="muted" id="moves">${texts.moveTo}</span>
      ${possible.map(
        (to, i) => html`
          <button type="button" part=${i ? "button" : "button primary-button"}
            class=${to === "declined" ? "risk" : i ? "" : "primary"} @click=${() => move(application.id, to)}>
            ${moveText(to, texts)}
          </button>
        `,
      )}
    </div>
      <p class="muted">${words.mailed}</p>
    </div>
  `;
}

/** What came through of what was done here, or did not. */
function told({ desk, application, texts, words }: ApplicationView) {
  const { notice } = desk.get();
  if (notice?.id !== application.id) return nothing;
  return notice.kind === "sent"
    ? html`<p class="toast">${words.sent[notice.what]}</p>`
    : html`<p class="toast bad">${words.noFile} ${textOf({ ...texts.problems, ...words.problems }, notice.code)}</p>`;
}

const history = ({ application, texts, words, language }: ApplicationView): TemplateResult => html`
  <section>
    <h3>${words.history}</h3>
    <ol class="timeline">
      ${application.history.map(
        ({ status, at, mover, by, reason, message, note }) => html`
          <li>
            <p>
              <strong>${texts.stages[status]}</strong>
              <span class="muted">${shortTime(at, language)} · ${by ?? words.movers[mover]}</span>
            </p>
            ${reason ? html`<p>${words.reasons[reason]}</p>` : nothing}
            ${message ? html`<p class="prose">${message}</p>` : nothing}
            ${note ? html`<p class="prose muted">${words.note} ${note}</p>` : nothing}
          </li>
        `,
      )}
    </ol>
  </section>
`;
