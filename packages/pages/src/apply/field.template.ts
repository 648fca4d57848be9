import { html, raw } from "hono/html";
import type { Language } from "../html/language.js";
import { PAGE_TEXTS } from "../texts/page-texts.js";
import { WORDS } from "../texts/words.js";
import type { FormField, OwnField, TextField, Values } from "./application-fields.js";

/** As much of a form's page as a field shows. */
export interface FieldView {
  language: Language;
  values: Values;
  /** What is wrong, in the visitor's words. */
  errors: Readonly<Partial<Record<FormField, string>>>;
}

/** What a field is called. */
export function labelOf(language: Language, name: OwnField): string {
  const { form } = WORDS[language];
  switch (name) {
    case "guardianFirstName":
    case "guardianLastName":
    case "guardianEmail":
      return form.guardianFields[name];
    case "school":
    case "pool":
    case "alerts":
    case "disability":
      return PAGE_TEXTS[language].apply.boxes[name];
    default:
      return form[name];
  }
}

/** One line of text. */
export const line = (
  view: FieldView,
  name: TextField,
  type: string,
  { autocomplete, isRequired = false }: { autocomplete: string; isRequired?: boolean },
) => html`<div class="field">
          ${label(view, name, name === "phone")}${errorOf(view, name)}
          <input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" value="${view.values[name]}" ${isRequired ? raw("required") : ""} ${state(view, name)}>
        </div>`;

export const label = ({ language }: FieldView, name: OwnField, isOptional = false) =>
  html`<label for="${name}">${labelOf(language, name)}${isOptional ? html` <span class="muted">(${WORDS[language].form.optional})</span>` : ""}</label>`;

export const errorOf = ({ errors }: FieldView, name: FormField) =>
  errors[name] ? html`<p class="error" id="${`${name}-error`}">${errors[name]}</p>` : "";

/** What assistive technology is told of a field: what explains it, and whether it is wrong. */
export function state({ errors }: FieldView, name: FormField, hint?: string) {
  const described = [hint, errors[name] && `${name}-error`].filter(Boolean).join(" ");
  return raw(
    [errors[name] && 'aria-invalid="true"', described && `aria-describedby="${described}"`]
      .filter(Boolean)
      .join(" "),
  );
}
