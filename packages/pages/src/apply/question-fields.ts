import { answerPointer } from "@alternance-kit/domain/answers";
import { kindOf } from "@alternance-kit/domain/question-kind";
import type { AnswerValue, QuestionSet } from "@alternance-kit/domain/questions";
import type { FormField, OwnField } from "./application-fields.js";
import type { Fields } from "./read-form.js";

/** Hidden in the form: which version of the questions it shows. */
export const QUESTIONS = "questions";

/** The field of the form that a question is answered in. */
export type AnswerField = `answer-${string}`;
export const answerField = (name: string): AnswerField => `answer-${name}`;
/** A box to tick of a question that takes several answers. */
export const boxField = (name: string, index: number): string => `${answerField(name)}.${index}`;

/** The question that a field answers, if it is one of a question. */
export const answered = (
  field: FormField,
): { isAnswer: true; name: string } | { isAnswer: false; field: OwnField } =>
  isAnswerField(field)
    ? { isAnswer: true, name: field.slice(answerField("").length) }
    : { isAnswer: false, field };

export const isAnswerField = (field: string): field is AnswerField => field.startsWith(answerField(""));

const FIELD_POINTER = answerPointer("");

/** The field of a question, from where the service says that its answer is wrong. */
export const answerFieldAt = (pointer: string): AnswerField | undefined =>
  pointer.startsWith(FIELD_POINTER) ? answerField(pointer.slice(FIELD_POINTER.length)) : undefined;

/** What was typed, ticked and uploaded, as answers: what cannot be one is left for the service to refuse. `uploadId` is that of the one file. */
export function answersOf(
  { schema }: QuestionSet,
  fields: Fields,
  uploadId: string | undefined,
): Record<string, AnswerValue> {
  const answers: Record<string, AnswerValue> = {};
  for (const [name, question] of Object.entries(schema.properties)) {
    const known = kindOf(question);
    const text = fields.get(answerField(name))?.trim() ?? "";
    if (known.kind === "several")
      answers[name] = known.question.items.oneOf
        .filter((_, index) => fields.has(boxField(name, index)))
        .map((choice) => choice.const);
    else if (known.kind === "number") answers[name] = numberOf(text);
    else if (known.kind === "yes_no" && text !== "") answers[name] = text === "true";
    else if (known.kind === "file") answers[name] = uploadId ?? "";
    else answers[name] = text;
  }
  return answers;
}

/** A number as people write it, with a comma or a point; the text itself where it is none. */
function numberOf(text: string): number | string {
  const number = Number(text.replace(",", "."));
  return text === "" || Number.isNaN(number) ? text : number;
}
