import { kindOf } from "./kind-of.js";
import type { Members } from "./members.js";
import type { Report } from "./question-issue.js";
import type { Question } from "./question-set.js";
import { readNames } from "./read-names.js";

/** The question a condition is on, and the answer it wants. */
export interface Wanted {
  name: string;
  value: string | boolean;
}

export function readIf(
  condition: Members,
  questions: ReadonlyMap<string, Question>,
  report: Report,
): Wanted | undefined {
  const inner = condition.inside("if", ["properties", "required"]);
  const properties = inner?.inside("properties");
  if (!inner || !properties) return undefined;
  const [name, ...others] = Object.keys(properties.raw);
  const question = name === undefined ? undefined : questions.get(name);
  if (name === undefined || !question || others.length > 0)
    return inner.told("properties", "not_allowed_value", "Name one question.");
  const required = readNames(inner, questions, report);
  if (required.join() !== name)
    return inner.told(
      "required",
      "not_allowed_value",
      `Give ["${name}"]: where it is not answered, nothing holds.`,
    );
  const constant = properties.inside(name, ["const"]);
  if (!constant) return undefined;
  const value = constant.raw["const"];
  if (canBe(question, value)) return { name, value };
  return constant.told(
    "const",
    "not_allowed_value",
    "Give a choice of the question; of a yes or no, true or false.",
  );
}

function canBe(question: Question, value: unknown): value is string | boolean {
  const known = kindOf(question);
  if (known.kind === "yes_no") return typeof value === "boolean";
  return known.kind === "choice" && known.question.oneOf.some((choice) => choice.const === value);
}
