import { type AnswerErrorCode, wrongAnswer } from "./answer-error.js";
import { kindOf } from "./kind-of.js";
import type {
  Answers,
  AnswerValue,
  KnownQuestion,
  QuestionCondition,
  QuestionSchema,
  QuestionSet,
} from "./question-set.js";

/** A question that is asked, given the answers so far, in its place. */
export type AskedQuestion = { name: string; isRequired: boolean } & KnownQuestion;

export interface AnswerError {
  name: string;
  /** JSON Pointer into what is sent: `/answers/values/<name>`. */
  pointer: string;
  code: AnswerErrorCode;
}

type Asking = Pick<QuestionSet, "schema">;

/** The questions that are asked, in their order: those without a condition, and those whose condition the answers meet. */
export const visibleQuestions = (set: Asking, answers: Answers): AskedQuestion[] =>
  readThrough(set, answers).asked;

/**
 * What of the answers is sent: texts are trimmed, an empty text or list is no answer, and the answer to a question that is not asked (any more)
 * is left out, as is one to no question.
 */
export const givenAnswers = (set: Asking, answers: Answers): Record<string, AnswerValue> =>
  readThrough(set, answers).given;

/** What is wrong with the answers, of which `givenAnswers` are looked at: one error a question at most, and one for each name that no question has. */
export function checkAnswers(set: Asking, answers: Answers): AnswerError[] {
  const { asked, given } = readThrough(set, answers);
  const known = set.schema.properties;
  return [
    ...Object.keys(answers)
      .filter((name) => !Object.hasOwn(known, name))
      .map((name) => error(name, "unknown_field")),
    ...asked.flatMap(({ name, isRequired, ...question }) => {
      const value = given[name];
      const code = value === undefined ? isRequired && "required" : wrongAnswer(question, value);
      return code ? [error(name, code)] : [];
    }),
  ];
}

/** RFC 6901: `~` and `/` inside a name are escaped. */
export const answerPointer = (name: string): string =>
  `/answers/values/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;

const error = (name: string, code: AnswerErrorCode): AnswerError => ({
  name,
  pointer: answerPointer(name),
  code,
});

/** A condition stands on a question that comes before those it asks, so one reading is enough. */
function readThrough({ schema }: Asking, answers: Answers) {
  const asked: AskedQuestion[] = [];
  const given: Record<string, AnswerValue> = {};
  for (const [name, question] of Object.entries(schema.properties)) {
    const need = needOf(schema, name, given);
    if (need === "hidden") continue;
    asked.push({ name, isRequired: need === "required", ...kindOf(question) });
    const value = Object.hasOwn(answers, name) ? cleaned(answers[name]) : undefined;
    if (value !== undefined) given[name] = value;
  }
  return { asked, given };
}

function needOf(schema: QuestionSchema, name: string, given: Answers): "required" | "optional" | "hidden" {
  const conditions =
    schema.allOf?.filter(({ then }) => isRequiredBy(then, name) || mayBeAskedBy(then, name)) ?? [];
  const met = conditions.filter((condition) => holds(condition, given));
  if (conditions.length > met.length && met.length === 0) return "hidden";
  const isRequired = isRequiredBy(schema, name) || met.some(({ then }) => isRequiredBy(then, name));
  return isRequired ? "required" : "optional";
}

const isRequiredBy = ({ required }: { required?: string[] | undefined }, name: string): boolean =>
  required?.includes(name) ?? false;

const mayBeAskedBy = ({ properties }: QuestionCondition["then"], name: string): boolean =>
  properties !== undefined && Object.hasOwn(properties, name);

const holds = (condition: QuestionCondition, given: Answers): boolean =>
  Object.entries(condition.if.properties).every(([name, wanted]) => given[name] === wanted.const);

function cleaned(value: AnswerValue | undefined): AnswerValue | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
