import { html, nothing, type TemplateResult } from "lit";
import { shortTime } from "../candidate-pipeline/short-date.js";
import { textOf } from "../internal/problem-text.js";
import type { ApplicationView } from "./candidate-panel.view.js";

const ENDED = ["declined", "withdrawn", "expired"];
const MOST = { message: 3_000, note: 2_000 };

/** The conversation with the candidate, or the company's own notes: what was written, and a paper to write on. */
export function writing(view: ApplicationView, what: "message" | "note"): TemplateResult {
  const { application, words, texts, papers, desk, language } = view;
  const { id, messages, notes, status } = application;
  const paper = papers[what];
  const lines =
    what === "note"
      ? notes.map(({ by, at, text }) => ({ by, at, text }))
      : messages.map(({ from, at, text }) => ({ by: from === "candidate" ? view.name : words.us, at, text }));
  const isOver = what === "message" && ENDED.includes(status);
  const send = (event: Event) => {
    event.preventDefault();
    desk.send(id, what);
  };
  return html`
    <section>
      <h3>${words[what === "note" ? "notes" : "conversation"]}</h3>
      ${lines.map(
        ({ by, at, text }) => html`
          <div class="line">
            <p class="muted">${by} · ${shortTime(at, language)}</p>
            <p class="prose">${text}</p>
          </div>
        `,
      )}
      ${
        isOver
          ? html`<p class="muted">${words.conversationOver}</p>`
          : html`
              <form class="paper" @submit=${send}>
                <label for=${what}>${words.write[what]}</label>
                <textarea id=${what} part="input" rows="2" maxlength=${MOST[what]} .value=${paper.text}
                  @input=${({ target }: Event) => desk.write(id, what, (target as HTMLTextAreaElement).value)}></textarea>
                <p class="muted">${words.seenBy[what]}</p>
                ${
                  paper.status === "failed"
                    ? html`<p class="error" role="alert">
                        ${words.notSent} ${textOf({ ...texts.problems, ...words.problems }, paper.code)}
                      </p>`
                    : nothing
                }
                <button part="button" aria-disabled=${paper.status === "sending"}>
                  ${paper.status === "sending" ? words.sending : words.send[what]}
                </button>
              </form>
            `
      }
    </section>
  `;
}
