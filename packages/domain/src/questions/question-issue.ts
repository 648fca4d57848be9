/** Why a part of a set of questions cannot be. */
export type QuestionIssueCode =
  | "required"
  | "unknown_field"
  | "wrong_type"
  | "too_short"
  | "too_long"
  | "too_small"
  | "too_big"
  | "not_allowed_value"
  | "already_used"
  | "malformed";

export interface QuestionIssue {
  /** JSON Pointer into the schema of the questions, as `/properties/city/title`. */
  pointer: string;
  code: QuestionIssueCode;
  /** What would be right, in English. */
  detail: string;
}

export type Report = (pointer: string, code: QuestionIssueCode, detail: string) => undefined;

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** RFC 6901: `~` and `/` inside a name are escaped. */
export const step = (name: string | number): string =>
  `/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;
