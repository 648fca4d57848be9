import type { ConsentChoice } from "@alternance-kit/core/application-form-state";
import { CONSENT_TEXTS } from "@alternance-kit/domain/consents";
import { html, nothing, type TemplateResult } from "lit";
import { tick } from "../internal/tick.template.js";
import type { ApplicationStepsView } from "./application-steps.view.js";

/** What a candidate may agree to: each apart, none ticked beforehand, the sentence being the very one that is kept as the proof. */
export function consents(view: ApplicationStepsView): TemplateResult {
  const { words, language, isSpontaneous, state, agree } = view;
  const box = (purpose: ConsentChoice, isRequired = false) =>
    tick(
      view,
      `consents.${purpose}`,
      CONSENT_TEXTS[purpose][language],
      state.values.consents[purpose],
      isRequired,
    );
  return html`
    ${
      isSpontaneous
        ? html`<div @input=${agree}>${box("pool", true)}</div>`
        : html`<p class="muted" part="privacy">${CONSENT_TEXTS.application[language]} <slot name="privacy"></slot></p>`
    }
    <fieldset class="fields panel" part="consents" aria-describedby="consents-hint" @input=${agree}>
      <legend>${words.consents}</legend>
      <p class="muted wide" id="consents-hint">${words.consentsHint}</p>
      ${box("school")} ${isSpontaneous ? nothing : box("pool")} ${box("alerts")}
      <details class="wide" part="disability" ?open=${state.values.consents.disability}>
        <summary>${words.disability}</summary>
        <p class="muted">${words.disabilityHint}</p>
        ${box("disability")}
      </details>
    </fieldset>
    ${isSpontaneous ? html`<p class="muted" part="privacy">${words.privacySpontaneous} <slot name="privacy"></slot></p>` : nothing}
  `;
}
