import { html, type TemplateResult } from "lit";
import { field } from "../internal/field.template.js";
import type { ApplicationStepsView } from "./application-steps.view.js";

/** Asked for when the candidate is under 18. */
export function guardian({ words, ...view }: ApplicationStepsView): TemplateResult {
  const named = { ...view, texts: { ...view.texts, ...words.guardianFields } };
  return html`
    <fieldset class="fields wide panel" part="guardian" aria-describedby="guardian-hint">
      <legend>${words.guardian}</legend>
      <p class="muted wide" id="guardian-hint">${words.guardianHint}</p>
      ${field(named, "guardianFirstName")} ${field(named, "guardianLastName")}
      ${field(named, "guardianEmail", { type: "email" })}
    </fieldset>
  `;
}
