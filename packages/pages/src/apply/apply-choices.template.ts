import { CONSENT_TEXTS } from "@alternance-kit/domain/consents";
import { html, raw } from "hono/html";
import { PAGE_TEXTS } from "../texts/page-texts.js";
import { WORDS } from "../texts/words.js";
import { type Box, TICKED } from "./application-fields.js";
import { errorOf, type FieldView, labelOf, line, state } from "./field.template.js";

/** For whoever is under 18: shown to all, as nothing here hides itself. */
export function guardianFields(view: FieldView) {
  const { form } = WORDS[view.language];
  return html`<fieldset class="wide" aria-describedby="guardian-hint">
          <legend>${PAGE_TEXTS[view.language].apply.minor}</legend>
          ${box(view, "isMinor", labelOf(view.language, "isMinor"))}
          <p class="muted" id="guardian-hint">${form.guardianHint}</p>
          <div class="fields">
            ${line(view, "guardianFirstName", "text", { autocomplete: "off" })}
            ${line(view, "guardianLastName", "text", { autocomplete: "off" })}
            ${line(view, "guardianEmail", "email", { autocomplete: "off" })}
          </div>
        </fieldset>`;
}

/** What the candidate is told, then what they are asked: each sentence whole, none ticked beforehand. */
export function consentBoxes(view: FieldView) {
  const { language } = view;
  const { form } = WORDS[language];
  return html`<p class="wide muted">${CONSENT_TEXTS.application[language]}</p>
        <fieldset class="wide">
          <legend>${form.consents}</legend>
          <p class="muted">${form.consentsHint} ${PAGE_TEXTS[language].apply.withdrawal}</p>
          ${(["school", "pool", "alerts"] as const).map((name) => box(view, name, CONSENT_TEXTS[name][language]))}
        </fieldset>
        <fieldset class="wide">
          <legend>${form.disability}</legend>
          ${box(view, "disability", CONSENT_TEXTS.disability[language])}
        </fieldset>`;
}

const box = (view: FieldView, name: Box, text: string) => html`<div class="box">
            <input id="${name}" name="${name}" type="checkbox" value="${TICKED}" ${view.values[name] === TICKED ? raw("checked") : ""} ${state(view, name)}>
            <label for="${name}">${text}</label>${errorOf(view, name)}
          </div>`;
