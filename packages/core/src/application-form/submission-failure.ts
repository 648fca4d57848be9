import { isApiError } from "@alternance-kit/sdk/errors";
import type { FieldCode } from "@alternance-kit/sdk/types";
import { type FailureCode, failureCode } from "../failure.js";
import { hasErrors } from "../field-errors.js";
import type { ApplicationErrors, ApplicationField } from "./application-form.state.js";

const FILE_CODES: readonly string[] = [
  "file_missing",
  "file_empty",
  "file_too_large",
  "file_type_refused",
  "file_content_mismatch",
  "file_infected",
];

/**
 * What a refused submission tells the visitor: what to mend, field by field, or else why it failed.
 * @param file the field of the file that was on its way, to which a refusal that names no other belongs
 */
export function submissionFailure(
  error: unknown,
  file: ApplicationField,
): { errors: ApplicationErrors } | { code: FailureCode } {
  const errors: Partial<Record<ApplicationField, FieldCode>> = {};
  if (isApiError(error)) {
    for (const { pointer, code } of error.errors) {
      const field = fieldOf(pointer);
      if (field) errors[field] ??= code;
    }
    const code = fileCode(error.code);
    if (code && !hasErrors(errors)) errors[file] = code;
  }
  return hasErrors(errors) ? { errors } : { code: failureCode(error) };
}

/** Nothing but a file can make a body that large. */
function fileCode(code: string): FieldCode | undefined {
  const told = code === "body_too_large" ? "file_too_large" : code;
  return FILE_CODES.includes(told) ? (told as FieldCode) : undefined; // Safe: those are field codes too.
}

const OWN: Readonly<Record<string, ApplicationField>> = {
  "/message": "message",
  "/cv": "cv",
  "/document": "document",
  "/files/cv": "cv",
  "/files/document": "document",
  "/guardian/firstName": "guardianFirstName",
  "/guardian/lastName": "guardianLastName",
  "/guardian/email": "guardianEmail",
  "/disability": "consents.disability",
};

const PATTERNS: readonly (readonly [RegExp, (name: string) => ApplicationField])[] = [
  // Safe: those are a person's and a profile's only fields, as the service's document says.
  [/^\/(?:applicant|person)\/(firstName|lastName|email|phone)$/, (name) => name as "email"],
  [/^\/wishes\/(\w+)/, (name) => `wishes.${name as "romeCodes"}`],
  [/^\/answers\/values\/([^/]+)/, (name) => `answers.${name}`],
];

/** The field that a part of what was sent came from; none where the visitor could do nothing about it. */
function fieldOf(pointer: string): ApplicationField | undefined {
  for (const [pattern, field] of PATTERNS) {
    const name = pattern.exec(pointer)?.[1];
    if (name) return field(name);
  }
  return OWN[pointer];
}
