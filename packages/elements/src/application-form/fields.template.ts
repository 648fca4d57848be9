import { CV_TYPES } from "@alternance-kit/domain/candidate-file";
import { html, type TemplateResult } from "lit";
import { describedBy, framed, invalid } from "../internal/field.template.js";
import type { ApplicationFormView } from "./application-form.view.js";

/** What file pickers offer: the types, and the extensions for systems that know no type. */
const ACCEPT = Object.entries(CV_TYPES)
  .map(([type, extension]) => `.${extension},${type}`)
  .join();

export const messageField = (view: ApplicationFormView): TemplateResult =>
  framed(
    view,
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

/** The browser's own control, which takes a dropped file too. */
export function cvField(view: ApplicationFormView): TemplateResult {
  const options = { hint: view.texts.cvLimits, isWide: true };
  return framed(
    view,
    "cv",
    options,
    html`<input
      id="cv"
      name="cv"
      part="input"
      type="file"
      required
      accept=${ACCEPT}
      aria-invalid=${invalid(view, "cv")}
      aria-describedby=${describedBy(view, "cv", options)}
      @change=${view.attach}
    />`,
  );
}
