import { isObject, type Json, type QuestionIssueCode, type Report, step } from "./question-issue.js";

interface Range {
  min: number;
  max: number;
}

/** What a reader of an object knows to read. Each tells of what it does not take, and then answers `undefined`. */
export interface Members {
  /** JSON Pointer to the object. */
  at: string;
  raw: Json;
  told(name: string, code: QuestionIssueCode, detail: string): undefined;
  only(names: readonly string[]): void;
  number(name: string): number | undefined;
  /** A text on one line, trimmed, that may be left out. */
  line(name: string, max: number): string | undefined;
  /** The same, and it may not. */
  text(name: string, max: number): string;
  count(name: string, range: Range): number | undefined;
  list(name: string): readonly unknown[] | undefined;
  /** The members of a member: these at most, where they are named. */
  inside(name: string, names?: readonly string[]): Members | undefined;
  /** Something that can be but one thing: it may be left out, and is then that. */
  fixed(name: string, value: unknown): void;
}

/** Reads the members of an object one by one. What is not there is `undefined`. */
export function members(raw: Json, at: string, report: Report): Members {
  const pointerTo = (name: string) => at + step(name);
  const told = (name: string, code: QuestionIssueCode, detail: string) =>
    report(pointerTo(name), code, detail);
  const number = (name: string): number | undefined => {
    const value = raw[name];
    if (value === undefined || (typeof value === "number" && Number.isFinite(value))) return value;
    return told(name, "wrong_type", "Give a number.");
  };

  const line = (name: string, max: number): string | undefined => {
    const value = raw[name];
    if (value === undefined) return undefined;
    if (typeof value !== "string") return told(name, "wrong_type", "Give a text.");
    const text = value.trim();
    if (text === "") return told(name, "required", "Give a text that says something.");
    if (text.length > max) return told(name, "too_long", `Give at most ${max} characters.`);
    return /\p{Cc}/u.test(text) ? told(name, "malformed", "Give a text on one line.") : text;
  };

  return {
    at,
    raw,
    line,
    number,
    told,

    only(names) {
      for (const name of Object.keys(raw).filter((name) => !names.includes(name)))
        told(name, "unknown_field", `Remove it: what can stand here is ${names.join(", ") || "nothing"}.`);
    },

    text(name, max) {
      if (raw[name] === undefined) told(name, "required", "This is required.");
      return line(name, max) ?? "";
    },

    count(name, { min, max }) {
      const value = number(name);
      if (value === undefined) return undefined;
      if (!Number.isInteger(value)) return told(name, "wrong_type", "Give a whole number.");
      if (value < min) return told(name, "too_small", `Give at least ${min}.`);
      return value > max ? told(name, "too_big", `Give at most ${max}.`) : value;
    },

    inside(name, names) {
      const value = raw[name];
      if (value === undefined) return told(name, "required", "This is required.");
      if (!isObject(value)) return told(name, "wrong_type", "Give an object.");
      const inner = members(value, pointerTo(name), report);
      if (names) inner.only(names);
      return inner;
    },

    fixed(name, value) {
      if (raw[name] !== undefined && raw[name] !== value)
        told(name, "not_allowed_value", `Leave this out, or give ${JSON.stringify(value)}.`);
    },

    list(name) {
      const value = raw[name];
      return value === undefined || Array.isArray(value) ? value : told(name, "wrong_type", "Give a list.");
    },
  };
}

/** Two bounds of which the lower may not be above the upper. */
export function inOrder(
  from: Members,
  lower: string,
  low = Number.NEGATIVE_INFINITY,
  high = Number.POSITIVE_INFINITY,
): void {
  if (low > high) from.told(lower, "too_big", `Give at most ${high}: nothing could be answered.`);
}
