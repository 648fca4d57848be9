import { html, type TemplateResult } from "lit";
import { describedBy, framed, invalid } from "../internal/field.template.js";
import type { ApplicationStepsView } from "./application-steps.view.js";
import { fileField } from "./file-field.template.js";

export const documents = (view: ApplicationStepsView): TemplateResult => html`
  <div class="fields">
    ${fileField(view, "cv", { name: "cv", label: view.words.cv, hint: view.words.cvLimits, isRequired: true })}
    ${fileField(view, "document", {
      name: "document",
      label: view.words.document,
      hint: view.words.documentLimits,
      isRequired: false,
    })}
    ${messageField(view)}
  </div>
`;

function messageField(view: ApplicationStepsView): TemplateResult {
  const message = view.isSpontaneous ? view.words.messageSpontaneous : view.words.message;
  return framed(
    { ...view, texts: { ...view.texts, message } },
    "message",
    { isOptional: true, isWide: true },
    html`<textarea
      id="message"
      name="message"
      part="input"
      rows="5"
      maxlength="3000"
      aria-invalid=${invalid(view, "message")}
      aria-describedby=${describedBy(view, "message")}
      .value=${view.state.values.message}
    ></textarea>`,
  );
}
