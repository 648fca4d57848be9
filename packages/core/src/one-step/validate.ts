import { checkCv } from "@alternance-kit/domain/candidate-file";
import type { FieldCode } from "@alternance-kit/sdk/types";
import type { FieldErrors } from "../field-errors.js";
import { personErrors } from "../person.js";
import type { ApplicationField, ApplicationValues } from "./one-step-form.state.js";

/** What can be told of a CV before it is sent; its bytes are the service's to look at. */
export function cvError(cv: File | undefined): FieldCode | undefined {
  if (!cv) return "file_missing";
  const verdict = checkCv(cv);
  return verdict.ok ? undefined : verdict.reason;
}

/** What is wrong with the form before anything is sent. Values come trimmed. */
export function validate(values: ApplicationValues, cv: File | undefined): FieldErrors<ApplicationField> {
  const error = cvError(cv);
  return { ...personErrors(values), ...(error && { cv: error }) };
}
