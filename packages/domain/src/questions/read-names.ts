import type { Members } from "./members.js";
import type { Report } from "./question-issue.js";

/** The names of questions listed under `required`; those that are no question's, or stand there twice, are told of. */
export function readNames(
  from: Members,
  questions: ReadonlyMap<string, unknown>,
  report: Report,
): readonly string[] {
  const list = from.list("required") ?? [];
  return list.flatMap((name, index) => {
    const at = `${from.at}/required/${index}`;
    if (typeof name !== "string" || !questions.has(name)) {
      report(at, "not_allowed_value", "Give the name of a question.");
      return [];
    }
    if (list.indexOf(name) < index) report(at, "already_used", "Name a question once.");
    return [name];
  });
}
