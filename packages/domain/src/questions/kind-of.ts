import type { KnownQuestion, Question } from "./question-set.js";

/** What a question is answered by: JSON Schema tells it by which keywords stand together. */
export function kindOf(question: Question): KnownQuestion {
  switch (question.type) {
    case "boolean":
      return { kind: "yes_no", question };
    case "array":
      return { kind: "several", question };
    case "integer":
    case "number":
      return { kind: "number", question };
    case "string":
      if ("oneOf" in question) return { kind: "choice", question };
      if (!("format" in question)) return { kind: "text", question };
      break;
    default:
      return question satisfies never;
  }
  switch (question.format) {
    case "date":
      return { kind: "date", question };
    case "uri":
      return { kind: "link", question };
    case "upload":
      return { kind: "file", question };
    default:
      return question satisfies never;
  }
}
