import { html, nothing, type TemplateResult } from "lit";
import { facts } from "../internal/facts.template.js";
import { dayText } from "../internal/language.js";
import type { ApplicationStepsView } from "./application-steps.view.js";

/** What the candidate keeps. */
export function receipt({ state, words, language, isSpontaneous }: ApplicationStepsView): TemplateResult {
  if (state.status !== "sent") throw new Error("Nothing was received yet.");
  const { reference, cv, ...rest } = state.receipt;
  const { email, guardianEmail, isMinor } = state.values;
  const others = [rest.document?.fileName, state.files.answer?.name].filter(Boolean);
  return html`
    <section class="stack receipt" part="receipt" aria-labelledby="title">
      <h2 id="title" part="title" tabindex="-1">
        <span aria-hidden="true">✓ </span>${isSpontaneous ? words.sentTitleSpontaneous : words.sentTitle}
      </h2>
      ${facts([
        [words.sentReference, html`<code part="reference">${reference}</code>`],
        [words.sentFile, cv.fileName],
        ...others.map((name) => [words.sentDocument, name] as const),
        ...("keptUntil" in rest ? [[words.keptUntil, dayText(rest.keptUntil, language)] as const] : []),
      ])}
      ${isMinor ? html`<p>${words.sentToGuardian(guardianEmail)}</p>` : nothing}
      <p>${isSpontaneous ? words.sentNextSpontaneous(email) : words.sentNext(email)}</p>
    </section>
  `;
}
