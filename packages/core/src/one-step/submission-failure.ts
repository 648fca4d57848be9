import { isApiError } from "@alternance-kit/sdk/errors";
import { type FailureCode, failureCode } from "../failure.js";
import { type FieldErrors, fieldErrors, hasErrors } from "../field-errors.js";
import type { ApplicationField } from "./one-step-form.state.js";

const FIELD_OF: Readonly<Record<string, ApplicationField>> = {
  "/applicant/firstName": "firstName",
  "/applicant/lastName": "lastName",
  "/applicant/email": "email",
  "/applicant/phone": "phone",
  "/message": "message",
  "/cv": "cv",
};

const FILE_CODES = [
  "file_missing",
  "file_empty",
  "file_too_large",
  "file_type_refused",
  "file_content_mismatch",
  "file_infected",
] as const;

/** What a refused submission tells the visitor: what to mend, field by field, or else why it failed. */
export function submissionFailure(
  error: unknown,
): { status: "editing"; errors: FieldErrors<ApplicationField> } | { status: "failed"; code: FailureCode } {
  const errors = { ...fileError(error), ...fieldErrors(error, FIELD_OF) };
  return hasErrors(errors) ? { status: "editing", errors } : { status: "failed", code: failureCode(error) };
}

function fileError(error: unknown): FieldErrors<"cv"> {
  if (!isApiError(error)) return {};
  // Nothing but the file can make the body that large.
  const code = error.code === "body_too_large" ? "file_too_large" : error.code;
  const cv = FILE_CODES.find((known) => known === code);
  return cv ? { cv } : {};
}
