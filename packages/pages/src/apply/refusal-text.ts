import type { Problem } from "@alternance-kit/sdk/types";
import type { Language } from "../html/language.js";
import { PAGE_TEXTS } from "../texts/page-texts.js";
import { WORDS } from "../texts/words.js";
import { FIELD_OF, type FormField } from "./application-fields.js";
import { answerFieldAt } from "./question-fields.js";
import { QUESTION_TEXTS } from "./question-texts.js";

/** A refusal as the form shows it: beside its fields, or as a whole. */
export interface Refusal {
  errors: Partial<Record<FormField, string>>;
  failure: string | undefined;
}

/** What of a problem is told. */
export type Told = Pick<Problem, "code" | "status" | "errors">;

export function refusalText({ code, errors: told = [] }: Told, language: Language): Refusal {
  const { form } = WORDS[language];
  const texts: Readonly<Record<string, string>> = form.errors;
  const ofAnswers: Readonly<Record<string, string>> = QUESTION_TEXTS[language].errors;
  const errors: Refusal["errors"] = {};
  for (const { pointer, code } of told) {
    const field = FIELD_OF[pointer];
    const answer = answerFieldAt(pointer);
    if (field) errors[field] ??= texts[`${field}_${code}`] ?? texts[code] ?? form.errors.other;
    if (answer) errors[answer] ??= ofAnswers[code] ?? texts[code] ?? form.errors.other;
  }
  const stamp = told.find(({ pointer }) => pointer === "/formStamp");
  if (stamp) return { errors, failure: stampText(stamp.code, language) };
  const isOfFile = code.startsWith("file_") || code === "body_too_large";
  if (isOfFile && !Object.keys(errors).length)
    errors.cv ??= texts[code === "body_too_large" ? "file_too_large" : code] ?? form.errors.other;
  return { errors, failure: Object.keys(errors).length ? undefined : wholeText(code, language) };
}

/** The form is shown again with a fresh stamp: sending it once more is enough. */
function stampText(code: string, language: Language): string {
  const { tooFast, stale } = PAGE_TEXTS[language].apply;
  return code === "filled_too_fast" ? tooFast : stale;
}

function wholeText(code: string, language: Language): string {
  const { apply } = PAGE_TEXTS[language];
  const problems: Readonly<Record<string, string>> = WORDS[language].form.problems;
  switch (code) {
    case "malformed_multipart":
    case "malformed_json":
    case "unsupported_media_type":
      return apply.malformed;
    case "idempotency_in_progress":
      return apply.inProgress;
    case "too_many_requests":
      return apply.tooMany;
    case "origin_not_allowed":
      return apply.fromElsewhere;
    case "questions_changed":
      return QUESTION_TEXTS[language].changed;
    default:
      return problems[code] ?? WORDS[language].form.problems.other;
  }
}
