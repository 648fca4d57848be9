import type { KnownQuestion, Question } from "./question-set.js";

/** What a question is answered by: JSON Schema tells it by which keywords stand together. */
export function kindOf(question: Question): KnownQuestion {
  if (question.type === "boolean") return { kind: "yes_no", question };
  if (question.type === "array") return { kind: "several", question };
  if (question.type !== "string") return { kind: "number", question };
  if ("oneOf" in question) return { kind: "choice", question };
  if (!("format" in question)) return { kind: "text", question };
  if (question.format === "date") return { kind: "date", question };
  if (question.format === "uri") return { kind: "link", question };
  return { kind: "file", question };
}
