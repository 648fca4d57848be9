import { AppError } from "../../app-error.js";
import { decodeText } from "../../decode-text.js";

export type JsonObject = Readonly<Record<string, unknown>>;

/** @throws {AppError} `malformed_json` */
export function readJson(content: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(content));
  } catch {
    throw new AppError(
      "malformed_json",
      "The file must be one JSON value: check its quotes, commas and braces.",
    );
  }
}

/**
 * The list that a file is, or that it holds under one of these names.
 * @throws {AppError} `validation_failed` when there is none
 */
export function listIn(value: unknown, ...names: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  for (const name of names) {
    const list = objectAt(value)[name];
    if (Array.isArray(list)) return list;
  }
  const under = names.map((name) => ` or an object with it under "${name}"`).join("");
  throw new AppError("validation_failed", `The file must be a JSON list${under}.`, [
    { pointer: "", code: "wrong_type", detail: `Give a list${under}.` },
  ]);
}

/** The object that a value is; an empty one when it is none, so that what it lacks is told field by field. */
export const objectAt = (value: unknown): JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

/** The text that a value is, trimmed; `undefined` when it is none or empty. Numbers are read as they are written. */
export const textAt = (value: unknown): string | undefined => {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() ? value.trim() : undefined;
};
