import { QUESTION_LIMITS, QUESTION_NAME } from "./limits.js";
import { type Members, members } from "./members.js";
import { isObject, type Json, type QuestionIssue, type Report, step } from "./question-issue.js";
import type { Question, QuestionSchema } from "./question-set.js";
import { readConditions } from "./read-conditions.js";
import { readNames } from "./read-names.js";
import { readQuestion } from "./read-question.js";

export type { QuestionIssue } from "./question-issue.js";

export type QuestionsVerdict = { ok: true; value: QuestionSchema } | { ok: false; issues: QuestionIssue[] };

/**
 * Whether something is a set of questions, told of each part that is not. What is accepted says everything that a validator must hold to:
 * an answer to no question is refused (`additionalProperties`), a text has its greatest length, a link its pattern.
 * What a question may not ask of people is for the rules of moderation to say.
 */
export function checkQuestions(raw: unknown): QuestionsVerdict {
  const issues: QuestionIssue[] = [];
  const report: Report = (pointer, code, detail) => void issues.push({ pointer, code, detail });
  if (!isObject(raw))
    return { ok: false, issues: [{ pointer: "", code: "wrong_type", detail: "Give an object." }] };
  const from = members(raw, "", report);
  const value = readSchema(from, report);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value };
}

function readSchema(from: Members, report: Report): QuestionSchema {
  from.only(["type", "properties", "required", "allOf", "additionalProperties"]);
  from.fixed("type", "object");
  from.fixed("additionalProperties", false);
  const given = from.raw["properties"];
  if (!isObject(given))
    from.told("properties", given === undefined ? "required" : "wrong_type", "Give the questions, by name.");
  const questions = readQuestions(isObject(given) ? given : {}, from, report);
  const required = readNames(from, questions, report);
  const allOf = readConditions(from, questions, report);
  const conditional = new Set(
    allOf.flatMap(({ then }) => [...(then.required ?? []), ...Object.keys(then.properties ?? {})]),
  );
  for (const [index, name] of required.entries())
    if (conditional.has(name))
      report(
        `/required/${index}`,
        "not_allowed_value",
        `${name} is asked under a condition: only there can it be required.`,
      );
  return {
    type: "object",
    properties: Object.fromEntries(questions),
    required: required.length ? [...required] : undefined,
    allOf: allOf.length ? allOf : undefined,
    additionalProperties: false,
  };
}

function readQuestions(given: Json, from: Members, report: Report): ReadonlyMap<string, Question> {
  const entries = Object.entries(given);
  if (entries.length === 0)
    from.told("properties", "too_short", "Ask one question at least, or none at all.");
  if (entries.length > QUESTION_LIMITS.questions)
    from.told("properties", "too_long", `Ask at most ${QUESTION_LIMITS.questions} questions.`);
  const questions = new Map<string, Question>();
  for (const [name, raw] of entries) {
    const at = `/properties${step(name)}`;
    if (!QUESTION_NAME.test(name))
      report(at, "malformed", "Name it by a letter, then letters, digits or _: 40 at most.");
    const question = readQuestion(raw, at, report);
    if (question) questions.set(name, question);
  }
  const files = [...questions].filter(([, question]) => "format" in question && question.format === "upload");
  for (const [name] of files.slice(QUESTION_LIMITS.files))
    report(`/properties${step(name)}`, "not_allowed_value", "Ask for one file at most.");
  return questions;
}
