import { QUESTION_LIMITS } from "@alternance-kit/domain/question-limits";
import type { KnownQuestion } from "@alternance-kit/domain/questions";
import { html, raw } from "hono/html";
import type { Language } from "../html/language.js";
import { ACCEPT, acceptOnly } from "./accepted-files.js";
import { TICKED } from "./application-fields.js";
import { answerField, boxField } from "./question-fields.js";
import { QUESTION_TEXTS } from "./question-texts.js";
import type { Fields } from "./read-form.js";
import { titleOf } from "./title-of.js";

/** How the control of a question stands. */
export interface AnswerView {
  language: Language;
  typed: Fields;
  name: string;
  isRequired: boolean;
  isWrong: boolean;
  /** The ids of what explains it. */
  described: string;
}

/** Up to here a text is a line; a longer one has room for several. */
const LONGEST_LINE = 200;

/** What a question is answered with: a control of the browser's own. */
export function answerControl(view: AnswerView, known: KnownQuestion) {
  const { language } = view;
  switch (known.kind) {
    case "text": {
      const { maxLength = QUESTION_LIMITS.text } = known.question;
      return maxLength > LONGEST_LINE ? area(view, maxLength) : input(view, "text", { maxlength: maxLength });
    }
    case "date":
      return input(view, "date");
    case "link":
      return input(view, "url", { autocomplete: "url", placeholder: "https://" });
    case "number":
      return input(view, "text", { inputmode: "decimal" });
    case "file": {
      const { contentMediaType } = known.question;
      return input(view, "file", { accept: contentMediaType ? acceptOnly(contentMediaType) : ACCEPT });
    }
    case "choice":
      return select(
        view,
        known.question.oneOf.map((choice) => [choice.const, titleOf(choice, language)]),
      );
    case "yes_no":
      return select(view, [
        ["true", QUESTION_TEXTS[language].yes],
        ["false", QUESTION_TEXTS[language].no],
      ]);
    case "several":
      return known.question.items.oneOf.map((choice, index) => box(view, index, titleOf(choice, language)));
    default:
      return known satisfies never;
  }
}

const input = (view: AnswerView, type: string, more: Record<string, string | number> = {}) => {
  const field = answerField(view.name);
  const attributes = Object.entries(more).map(([name, value]) => `${name}="${value}"`);
  return html`<input id="${field}" name="${field}" type="${type}" value="${typedIn(view)}" ${raw(attributes.join(" "))} ${state(view)}>`;
};

const area = (view: AnswerView, maxLength: number) => {
  const field = answerField(view.name);
  return html`<textarea id="${field}" name="${field}" rows="4" maxlength="${maxLength}" ${state(view)}>${typedIn(view)}</textarea>`;
};

/** None is chosen beforehand, and a choice can be taken back. */
const select = (view: AnswerView, options: readonly (readonly [value: string, text: string])[]) => {
  const field = answerField(view.name);
  const value = typedIn(view);
  return html`<select id="${field}" name="${field}" ${state(view)}>
              <option value="">${QUESTION_TEXTS[view.language].choose}</option>
              ${options.map(([option, text]) => html`<option value="${option}" ${option === value ? raw("selected") : ""}>${text}</option>`)}
            </select>`;
};

const box = (view: AnswerView, index: number, text: string) => {
  const field = boxField(view.name, index);
  return html`<div class="box">
              <input id="${field}" name="${field}" type="checkbox" value="${TICKED}" ${view.typed.has(field) ? raw("checked") : ""} ${state({ ...view, isRequired: false })}>
              <label for="${field}">${text}</label>
            </div>`;
};

const typedIn = ({ typed, name }: AnswerView): string => typed.get(answerField(name)) ?? "";

const state = ({ isRequired, isWrong, described }: AnswerView) =>
  raw(
    [
      isRequired && "required",
      isWrong && 'aria-invalid="true"',
      described && `aria-describedby="${described}"`,
    ]
      .filter(Boolean)
      .join(" "),
  );
