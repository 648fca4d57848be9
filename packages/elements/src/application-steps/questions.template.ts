import { type AskedQuestion, visibleQuestions } from "@alternance-kit/domain/answers";
import type { AnswerValue, Choice } from "@alternance-kit/domain/questions";
import { html, nothing, type TemplateResult } from "lit";
import { describedBy, type FieldOptions, field, framed, invalid } from "../internal/field.template.js";
import type { ApplicationStepsView } from "./application-steps.view.js";
import { choices } from "./choices.template.js";
import { fileField } from "./file-field.template.js";

/** From so many choices on, a list that unfolds; from so many characters on, a field of several lines. */
const MANY = 6;
const LONG = 200;

/** The offer's own questions: those that are asked, given the answers so far. */
export const questions = (view: ApplicationStepsView): TemplateResult => html`
  <div class="fields">
    ${asked(view).map(
      (known) =>
        html`<div class="wide" lang=${isFrench(view, known) ? "fr" : nothing}>${ask(view, known)}</div>`,
    )}
  </div>
`;

/** In a page in English, what its company wrote in French alone. */
const isFrench = ({ language }: ApplicationStepsView, { question }: AskedQuestion): boolean =>
  language === "en" && !question.titleEn;

const asked = ({ state: { questions, values } }: ApplicationStepsView): AskedQuestion[] =>
  questions ? visibleQuestions(questions, values.answers) : [];

/** A text in the visitor's language, where its company wrote it in that language. */
export const titleOf = (
  { language }: Pick<ApplicationStepsView, "language">,
  { title, titleEn }: { title: string; titleEn?: string | undefined },
): string => (language === "en" && titleEn) || title;

const titled = (view: ApplicationStepsView, list: readonly Choice[]) =>
  list.map((choice) => [choice.const, titleOf(view, choice)] as const);

function ask(view: ApplicationStepsView, known: AskedQuestion): TemplateResult {
  const { words, language, state, answer } = view;
  const { name, isRequired, question } = known;
  const key = `answers.${name}` as const;
  const legend = titleOf(view, question);
  const hint = (language === "en" && question.descriptionEn) || question.description;
  const given = state.values.answers[name];
  const group = { legend, hint, isOptional: !isRequired };
  const text = (options: FieldOptions = {}) => line(view, known, hint, options);
  switch (known.kind) {
    case "text":
      return (known.question.maxLength ?? 0) > LONG ? area(view, known, hint) : text();
    case "date":
      return text({ type: "date" });
    case "link":
      return text({ type: "url", autocomplete: "url" });
    case "number":
      return text({ inputmode: known.question.type === "integer" ? "numeric" : "decimal" });
    case "file":
      return fileField(view, "answer", {
        name: key,
        label: legend,
        hint: hint ? `${hint} (${words.cvLimits})` : words.cvLimits,
        isRequired,
        accept: known.question.contentMediaType,
      });
    case "yes_no":
      return choices(view, key, {
        ...group,
        type: "radio",
        choices: [
          ["yes", words.yes],
          ["no", words.no],
        ],
        chosen: given === undefined ? [] : [given ? "yes" : "no"],
        choose: ([one]) => answer(name, one === "yes"),
      });
    case "several":
      return choices(view, key, {
        ...group,
        type: "checkbox",
        choices: titled(view, known.question.items.oneOf),
        chosen: Array.isArray(given) ? given : [],
        choose: (chosen) => answer(name, chosen),
      });
    case "choice":
      return known.question.oneOf.length < MANY
        ? choices(view, key, {
            ...group,
            type: "radio",
            choices: titled(view, known.question.oneOf),
            chosen: given === undefined ? [] : [String(given)],
            choose: ([one]) => answer(name, one),
          })
        : list(view, known, titled(view, known.question.oneOf), hint);
    default:
      return known satisfies never;
  }
}

/** What the templates of fields take of a question: it is a field under its own name and title. */
function fieldOf(
  view: ApplicationStepsView,
  { name, isRequired, question }: AskedQuestion,
  hint: string | undefined,
) {
  const key = `answers.${name}` as const;
  const value = view.state.values.answers[name];
  return {
    key,
    value: typeof value === "number" ? numberText(value, view) : String(value ?? ""),
    texts: { ...view.texts, [key]: titleOf(view, question) },
    options: { isOptional: !isRequired, isWide: true, ...(hint && { hint }) },
  };
}

/** As the visitor writes numbers: not by Intl, whose first use takes a slow phone a tenth of a second. */
export const numberText = (value: number, { language }: Pick<ApplicationStepsView, "language">): string =>
  language === "fr" ? String(value).replace(".", ",") : String(value);

const typed =
  (view: ApplicationStepsView, known: AskedQuestion) =>
  ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    view.answer(known.name, known.kind === "number" ? numberIn(value) : value || undefined);
  };

/** What is no number stays as it was typed, and is told as such. */
export function numberIn(text: string): AnswerValue | undefined {
  const value = Number(text.replace(",", "."));
  return text.trim() ? (Number.isNaN(value) ? text : value) : undefined;
}

function line(
  view: ApplicationStepsView,
  known: AskedQuestion,
  hint: string | undefined,
  rest: FieldOptions,
): TemplateResult {
  const { key, value, texts, options } = fieldOf(view, known, hint);
  const state = { ...view.state, values: { [key]: value } };
  return html`<div @input=${typed(view, known)}>${field({ state, texts }, key, { ...options, ...rest })}</div>`;
}

function area(view: ApplicationStepsView, known: AskedQuestion, hint: string | undefined): TemplateResult {
  const { key, value, texts, options } = fieldOf(view, known, hint);
  return framed(
    { state: view.state, texts },
    key,
    options,
    html`<textarea
      id=${key}
      name=${key}
      part="input"
      rows="4"
      ?required=${known.isRequired}
      aria-invalid=${invalid(view, key)}
      aria-describedby=${describedBy(view, key, options)}
      .value=${value}
      @input=${typed(view, known)}
    ></textarea>`,
  );
}

function list(
  view: ApplicationStepsView,
  known: AskedQuestion,
  titles: readonly (readonly [value: string, title: string])[],
  hint: string | undefined,
): TemplateResult {
  const { key, value, texts, options } = fieldOf(view, known, hint);
  return framed(
    { state: view.state, texts },
    key,
    options,
    html`<select
      id=${key}
      name=${key}
      part="input"
      ?required=${known.isRequired}
      aria-invalid=${invalid(view, key)}
      aria-describedby=${describedBy(view, key, options)}
      @input=${typed(view, known)}
    >
      <option value="" .selected=${!value}>${view.words.choose}</option>
      ${titles.map(([one, title]) => html`<option value=${one} .selected=${one === value}>${title}</option>`)}
    </select>`,
  );
}
