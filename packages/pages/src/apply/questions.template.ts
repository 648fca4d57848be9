import { kindOf } from "@alternance-kit/domain/question-kind";
import type { KnownQuestion, Question, QuestionSchema, QuestionSet } from "@alternance-kit/domain/questions";
import { html } from "hono/html";
import type { Language } from "../html/language.js";
import { WORDS } from "../texts/words.js";
import { type AnswerView, answerControl } from "./answer-control.template.js";
import { errorOf, type FieldView } from "./field.template.js";
import { answerField, QUESTIONS } from "./question-fields.js";
import { limitsOf } from "./question-limits.js";
import { QUESTION_TEXTS } from "./question-texts.js";
import type { Fields } from "./read-form.js";
import { titleOf } from "./title-of.js";

export interface QuestionsView extends FieldView {
  questions: QuestionSet | null;
  /** What was typed and ticked already. */
  typed: Fields;
}

const descriptionOf = ({ description, descriptionEn }: Question, language: Language): string | undefined =>
  language === "en" ? (descriptionEn ?? description) : description;

/**
 * The questions of the offer, one after another. Without a script, one that is asked under a condition is shown with that condition, and the
 * service tells whether its answer is missing.
 */
export function questionsTemplate(view: QuestionsView) {
  const { questions, language } = view;
  if (!questions) return "";
  const { schema, version } = questions;
  return html`<fieldset class="wide questions">
          <legend>${QUESTION_TEXTS[language].title}</legend>
          <input type="hidden" name="${QUESTIONS}" value="${version}">
          ${Object.entries(schema.properties).map(([name, question]) => questionTemplate(view, schema, name, kindOf(question)))}
        </fieldset>`;
}

function questionTemplate(view: QuestionsView, schema: QuestionSchema, name: string, known: KnownQuestion) {
  const { language, typed, errors } = view;
  const { question } = known;
  const field = answerField(name);
  const isRequired = schema.required?.includes(name) ?? false;
  const condition = conditionOf(schema, name, language);
  const hints = [descriptionOf(question, language), limitsOf(known, language), condition]
    .filter(Boolean)
    .join(" ");
  const described = [hints && `${field}-hint`, errors[field] && `${field}-error`].filter(Boolean).join(" ");
  const title = html`${titleOf(question, language)}${isRequired || condition ? "" : html` <span class="muted">(${WORDS[language].form.optional})</span>`}`;
  const notes = html`${hints ? html`<p class="muted" id="${`${field}-hint`}">${hints}</p>` : ""}${errorOf(view, field)}`;
  const answer: AnswerView = {
    language,
    typed,
    name,
    isRequired,
    isWrong: errors[field] !== undefined,
    described,
  };
  return known.kind === "several"
    ? html`<fieldset class="field" id="${field}" tabindex="-1">
            <legend>${title}</legend>${notes}${answerControl(answer, known)}
          </fieldset>`
    : html`<div class="field"><label for="${field}">${title}</label>${notes}${answerControl(answer, known)}</div>`;
}

/** When a question is asked that is not always: in words, as the first of its conditions says it. */
function conditionOf(schema: QuestionSchema, name: string, language: Language): string | undefined {
  const condition = schema.allOf?.find(
    ({ then }) => then.required?.includes(name) || (then.properties && Object.hasOwn(then.properties, name)),
  );
  const [on] = Object.entries(condition?.if.properties ?? {});
  const question = on && schema.properties[on[0]];
  if (!on || !question) return undefined;
  const { yes, no, onlyIf } = QUESTION_TEXTS[language];
  const wanted = on[1].const;
  const choice = "oneOf" in question ? question.oneOf.find((choice) => choice.const === wanted) : undefined;
  return onlyIf(titleOf(question, language), choice ? titleOf(choice, language) : wanted === true ? yes : no);
}
