import { QUESTION_LIMITS } from "./limits.js";
import { type Members, members } from "./members.js";
import { isObject, type Report } from "./question-issue.js";
import type { Question, QuestionCondition } from "./question-set.js";
import { readIf } from "./read-if.js";
import { readNames } from "./read-names.js";

type Consequence = QuestionCondition["then"];

/** Named, for an object literal that has a `then` is easily taken for a promise. */
const THEN = "then";

/** The conditions, each on the answer to one question that is asked before those it asks. */
export function readConditions(
  from: Members,
  questions: ReadonlyMap<string, Question>,
  report: Report,
): QuestionCondition[] {
  const list = from.list("allOf") ?? [];
  if (list.length > QUESTION_LIMITS.questions)
    from.told("allOf", "too_long", `Give at most ${QUESTION_LIMITS.questions} conditions.`);
  return list.flatMap((raw, index) => {
    const at = `${from.at}/allOf/${index}`;
    if (!isObject(raw)) return report(at, "wrong_type", "Give an object with `if` and `then`.") ?? [];
    const condition = members(raw, at, report);
    condition.only(["if", THEN]);
    const wanted = readIf(condition, questions, report);
    const names = [...questions.keys()];
    const later = wanted ? names.slice(names.indexOf(wanted.name) + 1) : names;
    const consequence = readThen(condition, questions, later, report);
    if (!wanted || !consequence) return [];
    const { name, value } = wanted;
    return [{ if: { properties: { [name]: { const: value } }, required: [name] }, [THEN]: consequence }];
  });
}

function readThen(
  condition: Members,
  questions: ReadonlyMap<string, Question>,
  later: readonly string[],
  report: Report,
): Consequence | undefined {
  const inner = condition.inside(THEN, ["required", "properties"]);
  if (!inner) return undefined;
  const required = readNames(inner, questions, report);
  for (const name of required.filter((name) => !later.includes(name)))
    inner.told("required", "not_allowed_value", `${name} does not come after the question it depends on.`);
  const optional = inner.raw["properties"] === undefined ? undefined : inner.inside("properties", later);
  const asked = Object.keys(optional?.raw ?? {});
  for (const name of asked) optional?.inside(name, []);
  if (required.length + asked.length === 0)
    return condition.told(THEN, "required", "Name the questions that are asked then.");
  return {
    required: required.length ? [...required] : undefined,
    properties: asked.length ? Object.fromEntries(asked.map((name) => [name, {}])) : undefined,
  };
}
