import { isDate } from "../calendar/date.js";
import { LINK_PATTERN, QUESTION_LIMITS, UPLOAD_PATTERN } from "./limits.js";
import type { AnswerValue, Choice, KnownQuestion, SeveralQuestion, TextQuestion } from "./question-set.js";

/** Why an answer cannot be. Visitors' texts are keyed by it. */
export type AnswerErrorCode =
  | "required"
  | "unknown_field"
  | "wrong_type"
  | "too_short"
  | "too_long"
  | "too_small"
  | "too_big"
  | "not_whole_number"
  | "not_allowed_value"
  | "date_malformed"
  | "url_malformed"
  | "malformed";

/** What is wrong with an answer that was given, if anything is. */
export function wrongAnswer(known: KnownQuestion, value: AnswerValue): AnswerErrorCode | undefined {
  const { kind, question } = known;
  if (kind === "yes_no") return typeof value === "boolean" ? undefined : "wrong_type";
  if (kind === "number") return wrongNumber(question, value);
  if (kind === "several") return wrongSeveral(question, value);
  if (typeof value !== "string") return "wrong_type";
  switch (kind) {
    case "text":
      return wrongLength(question, value);
    case "date":
      return isDate(value) ? undefined : "date_malformed";
    case "link":
      return wrongLength(question, value) ?? (matches(LINK_PATTERN, value) ? undefined : "url_malformed");
    case "file":
      return matches(UPLOAD_PATTERN, value) ? undefined : "malformed";
    case "choice":
      return isOneOf(question.oneOf, value) ? undefined : "not_allowed_value";
  }
}

function wrongNumber(
  { type, minimum, maximum }: Extract<KnownQuestion, { kind: "number" }>["question"],
  value: AnswerValue,
): AnswerErrorCode | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return "wrong_type";
  if (type === "integer" && !Number.isInteger(value)) return "not_whole_number";
  if (minimum !== undefined && value < minimum) return "too_small";
  return maximum !== undefined && value > maximum ? "too_big" : undefined;
}

function wrongSeveral(
  { items, minItems = 0, maxItems = items.oneOf.length }: SeveralQuestion,
  value: AnswerValue,
): AnswerErrorCode | undefined {
  if (!Array.isArray(value)) return "wrong_type";
  const isAllowed = value.every((item) => isOneOf(items.oneOf, item)) && new Set(value).size === value.length;
  if (!isAllowed) return "not_allowed_value";
  if (value.length < minItems) return "too_short";
  return value.length > maxItems ? "too_long" : undefined;
}

/** In characters, as JSON Schema counts them: one beyond U+FFFF is one. */
function wrongLength(
  { minLength = 0, maxLength = QUESTION_LIMITS.text }: Pick<TextQuestion, "minLength" | "maxLength">,
  value: string,
): AnswerErrorCode | undefined {
  const { length } = [...value];
  if (length < minLength) return "too_short";
  return length > maxLength ? "too_long" : undefined;
}

const isOneOf = (choices: readonly Choice[], value: string): boolean =>
  choices.some((choice) => choice.const === value);

const matches = (pattern: string, value: string): boolean => new RegExp(pattern).test(value);
