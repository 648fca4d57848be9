import { FIELD_CODES, type FieldCode, type FieldError } from "@alternance-kit/contract/problem";
import type { z } from "@hono/zod-openapi";
import { AppError } from "../app-error.js";

type Issue = z.core.$ZodIssue;

/** The refusal of an input that does not fit its schema. */
export function invalid(issues: readonly Issue[], input: unknown): AppError {
  const errors = fieldErrors(issues, input);
  return new AppError(
    "validation_failed",
    errors.map(({ pointer, detail }) => `${pointer}: ${detail}`).join("; "),
    errors,
  );
}

/** Zod's issues as field errors: a JSON Pointer, a code texts are keyed by, and what would be right. `input` is what was parsed. */
const fieldErrors = (issues: readonly Issue[], input: unknown): FieldError[] =>
  issues.flatMap((issue) => toFieldErrors(issue, isLeftOut(input, issue.path)));

function toFieldErrors(issue: Issue, leftOut: boolean): FieldError[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      pointer: pointerTo([...issue.path, key]),
      code: "unknown_field",
      detail: "There is no such field: remove it.",
    }));
  }
  return [
    {
      pointer: pointerTo(issue.path),
      code: leftOut ? "required" : codeOf(issue),
      detail: leftOut ? "This field is required." : rightValue(issue),
    },
  ];
}

/** Zod does not say whether a value was wrong or was not there. */
function isLeftOut(input: unknown, path: readonly PropertyKey[]): boolean {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return value === undefined;
    value = Reflect.get(value, step);
  }
  return value === undefined;
}

/** RFC 6901: `~` and `/` inside a name are escaped. */
const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

function codeOf(issue: Issue): FieldCode {
  switch (issue.code) {
    case "invalid_type":
      return "wrong_type";
    case "too_small":
      return issue.origin === "string" || issue.origin === "array" ? emptyIsRequired(issue) : "too_small";
    case "too_big":
      return issue.origin === "string" || issue.origin === "array" ? "too_long" : "too_big";
    case "invalid_value":
    case "invalid_union":
      return "not_allowed_value";
    case "invalid_format":
      return FORMAT_CODES[issue.format] ?? "malformed";
    case "custom":
      return declaredCode(issue.params);
    default:
      return "malformed";
  }
}

/** What would be right, in a sentence; Zod's own words where there is nothing better. */
function rightValue(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return `Give ${issue.expected === "int" ? "a whole number" : `a value of type ${issue.expected}`}.`;
    case "too_small":
      return `Give ${measure(issue.origin, issue.minimum, "at least")}.`;
    case "too_big":
      return `Give ${measure(issue.origin, issue.maximum, "at most")}.`;
    case "invalid_value":
      return `Give ${issue.values.length > 1 ? "one of " : ""}${issue.values.join(", ")}.`;
    case "invalid_format":
      return FORMAT_DETAILS[issue.format] ?? `Give a text of the form ${issue.pattern ?? issue.format}.`;
    default:
      return issue.message;
  }
}

const FORMAT_DETAILS: Readonly<Record<string, string>> = {
  date: "Give a date that exists, as YYYY-MM-DD.",
  datetime: "Give an instant in UTC, as 2027-09-01T08:00:00Z.",
  url: "Give a whole address, such as https://www.school.example/offres.",
};

const UNITS: Readonly<Record<string, string>> = { string: " characters", array: " items" };

const measure = (origin: string, limit: number | bigint, bound: string): string =>
  `${bound} ${limit}${UNITS[origin] ?? ""}`;

const FORMAT_CODES: Readonly<Record<string, FieldCode>> = {
  date: "date_malformed",
  datetime: "date_malformed",
  url: "url_malformed",
};

/** A text of which one character is wanted is a field left empty. */
const emptyIsRequired = (issue: { minimum: number | bigint }): FieldCode =>
  issue.minimum === 1 ? "required" : "too_short";

/** A rule of the domain names its own code. */
const declaredCode = (params: Record<string, unknown> | undefined): FieldCode =>
  FIELD_CODES.find((code) => code === params?.["fieldCode"]) ?? "malformed";
