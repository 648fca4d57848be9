import { isApiError } from "@alternance-kit/sdk/errors";
import type { FieldCode } from "@alternance-kit/sdk/types";
import { type FailureCode, failureCode } from "./failure.js";

/** What is wrong, by field. The code keys the text shown. */
export type FieldErrors<Field extends string> = Readonly<Partial<Record<Field, FieldCode>>>;

/** The service's field errors beside the fields of ours; those that none of ours is to blame for are left out. */
export function fieldErrors<Field extends string>(
  error: unknown,
  fieldOf: Readonly<Record<string, Field>>,
): FieldErrors<Field> {
  const found: Partial<Record<Field, FieldCode>> = {};
  if (isApiError(error)) {
    for (const { pointer, code } of error.errors) {
      const field = fieldOf[pointer];
      if (field) found[field] ??= code;
    }
  }
  return found;
}

/** The fields that must say something and do not. Values come trimmed. */
export const missing = <Field extends string>(
  values: Readonly<Record<Field, string>>,
  fields: readonly Field[],
): FieldErrors<Field> =>
  Object.fromEntries(
    fields.filter((field) => !values[field]).map((field) => [field, "required"]),
  ) as FieldErrors<Field>;

/** The errors that stay when some fields have changed. */
export const without = <Field extends string>(
  errors: FieldErrors<Field>,
  fields: readonly string[],
): FieldErrors<Field> =>
  Object.fromEntries(
    Object.entries(errors).filter(([field]) => !fields.includes(field)),
  ) as FieldErrors<Field>;

export const hasErrors = (errors: FieldErrors<string>): boolean => Object.keys(errors).length > 0;

/** As the service reads them: without the blanks around. */
export const trimmed = <Values extends object>(values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, String(text).trim()])) as Values;

/** What a refused request tells the visitor: what to mend, field by field, or else why it failed. */
export interface Refused<Field extends string> {
  errors: FieldErrors<Field>;
  failure?: FailureCode;
}

export function refused<Field extends string>(
  error: unknown,
  fieldOf: Readonly<Record<string, Field>>,
): Refused<Field> {
  const errors = fieldErrors(error, fieldOf);
  return hasErrors(errors) ? { errors } : { errors, failure: failureCode(error) };
}
