import type { AnswerValue } from "@alternance-kit/domain/questions";
import type { ApplicationValues } from "./application-form.state.js";

/** Something else than it was written by would be: another version of this form. */
const VERSION = 1;

/** What is kept on a device: what was typed. What was agreed to is not, since it is agreed to when sending. */
export function draftOf({ consents: _, ...typed }: ApplicationValues): unknown {
  return { version: VERSION, typed };
}

/**
 * What a draft says where nothing else was typed yet; nothing, where it is none. Of a draft that someone has changed, or that an older form has written, only what has the
 * right shape is taken.
 */
export function restored(
  values: ApplicationValues,
  blank: ApplicationValues,
  draft: unknown,
): ApplicationValues | undefined {
  if (!isObject(draft) || draft["version"] !== VERSION || !isObject(draft["typed"])) return undefined;
  const { wishes, answers, ...fields } = draft["typed"];
  const found = {
    ...blank,
    ...alike(blank, fields),
    wishes: { ...blank.wishes, ...alike(blank.wishes, wishes) },
  };
  return {
    ...found,
    ...differing(values, blank),
    answers: { ...answersOf(answers), ...values.answers },
  };
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === "string");

const isAlike = (like: unknown, value: unknown): boolean =>
  Array.isArray(like) ? isTexts(value) : typeof like !== "object" && typeof like === typeof value;

/** Of some members those that are known, with values of the same kind. */
const alike = <Values extends object>(like: Values, members: unknown): Partial<Values> =>
  pick<Values>(isObject(members) ? members : {}, (name, value) => isAlike(like[name], value));

/** What is no longer as it began. */
const differing = (values: ApplicationValues, blank: ApplicationValues): Partial<ApplicationValues> =>
  pick<ApplicationValues>(values, (name, value) => value !== blank[name]);

// Safe: only members that the predicate has looked at are left.
const pick = <Values extends object>(
  members: object,
  isWanted: (name: keyof Values, value: unknown) => boolean,
): Partial<Values> =>
  Object.fromEntries(
    Object.entries(members).filter(([name, value]) => isWanted(name as keyof Values, value)),
  ) as Partial<Values>;

const answersOf = (answers: unknown): Record<string, AnswerValue> =>
  Object.fromEntries(
    Object.entries(isObject(answers) ? answers : {}).filter(
      (entry): entry is [string, AnswerValue] =>
        isTexts(entry[1]) || ["string", "number", "boolean"].includes(typeof entry[1]),
    ),
  );
