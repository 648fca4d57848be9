import type { CandidateApplication } from "@alternance-kit/sdk/types";
import { html, nothing, type TemplateResult } from "lit";
import { dayText } from "../internal/language.js";
import type { OpenSpaceView } from "./candidate-applications.view.js";
import { decision } from "./decision.template.js";
import { documents } from "./documents.template.js";
import { history } from "./history.template.js";
import { interview } from "./interview.template.js";
import { messages } from "./messages.template.js";
import { slotText } from "./moments.js";
import { type NextStep, nextStep } from "./next-step.js";
import { outcome } from "./outcome.template.js";

/** One application: where it stands, what comes next, and all that its candidate can do about it. */
export function applicationCard(view: OpenSpaceView, application: CandidateApplication): TemplateResult {
  const { words, folded } = view;
  const { id, offer, reference, status, guardian, can } = application;
  return html`
    <article class="panel stack" part="application" id=${id} aria-labelledby="name-${id}">
      <header>
        <h3 id="name-${id}">${offer.title}</h3>
        <p class="muted">${offer.companyName} · ${words.reference(reference)}</p>
      </header>
      <div class="where ${status}">
        <p part="status"><b>${guardian === "awaiting" ? words.awaitingGuardian : words.status[status]}</b></p>
        <p part="next"><span class="muted">${words.next}${words.colon}</span> ${nextText(view, nextStep(application, view.now))}</p>
      </div>
      ${outcome(view, id)} ${interview(view, application)}
      <div class="columns">${history(view, application)} ${documents(view, application)}</div>
      ${messages(view, application)}
      <details part="choices" @toggle=${view.unfold}>
        <summary>${words.choices}</summary>
        ${folded ? folded.parts.choices(view, folded.words, application) : coming(view)}
      </details>
      ${
        can.includes("withdraw") || can.includes("erase")
          ? html`<div class="row">
            ${can.includes("withdraw") ? decision(view, { kind: "withdraw", id }) : nothing}
            ${can.includes("erase") ? decision(view, { kind: "erase", id }) : nothing}
          </div>`
          : nothing
      }
    </article>
  `;
}

export const coming = ({ words, texts, hasFailedToLoad }: OpenSpaceView): TemplateResult =>
  html`<p class="muted" role="status">${hasFailedToLoad ? texts.problems.other : words.coming}</p>`;

function nextText({ words: { nextSteps }, language }: OpenSpaceView, next: NextStep): string {
  switch (next.kind) {
    case "answer":
    case "slot":
      return nextSteps[next.kind](dayText(next.by, language));
    case "meet":
      return nextSteps.meet(slotText(next, language));
    case "erased":
      return nextSteps.erased(dayText(next.on, language));
    default:
      return nextSteps[next.kind];
  }
}
