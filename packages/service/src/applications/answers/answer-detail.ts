import type { Question } from "@alternance-kit/contract/question";
import type { AnswerError } from "@alternance-kit/domain/answers";

/** What would be right in the place of a wrong answer, in English; `question` is none where no question has the name. */
export function answerDetail(code: AnswerError["code"], question: Question | undefined): string {
  switch (code) {
    case "required":
      return "This question must be answered.";
    case "unknown_field":
      return "No question has this name: remove it.";
    case "wrong_type":
      return `Give a value of type ${question?.type ?? "string"}.`;
    case "too_short":
      return question?.type === "array"
        ? `Choose at least ${question.minItems ?? 0}.`
        : `Give at least ${limitOf(question, "minLength")} characters.`;
    case "too_long":
      return question?.type === "array"
        ? `Choose at most ${question.maxItems ?? 0}.`
        : `Give at most ${limitOf(question, "maxLength")} characters.`;
    case "too_small":
      return `Give at least ${limitOf(question, "minimum")}.`;
    case "too_big":
      return `Give at most ${limitOf(question, "maximum")}.`;
    case "not_whole_number":
      return "Give a whole number.";
    case "not_allowed_value":
      return `Give ${question?.type === "array" ? "some" : "one"} of ${choicesOf(question).join(", ")}.`;
    case "date_malformed":
      return "Give a date that exists, as YYYY-MM-DD.";
    case "url_malformed":
      return "Give a whole address, such as https://www.ada.example/work.";
    case "malformed":
      return "Give the id of an upload, such as upl_01k9xq8e5w3f.";
    default:
      return code satisfies never;
  }
}

const limitOf = (question: Question | undefined, keyword: string): unknown =>
  question && Reflect.get(question, keyword);

function choicesOf(question: Question | undefined): string[] {
  if (!question) return [];
  if (question.type === "array") return question.items.oneOf.map((choice) => choice.const);
  return "oneOf" in question ? question.oneOf.map((choice) => choice.const) : [];
}
