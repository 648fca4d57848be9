import { formatPhone } from "@alternance-kit/domain/phone";
import type { CandidateSpace, PersonChange } from "@alternance-kit/sdk/types";
import { type FieldErrors, trimmed } from "../field-errors.js";
import { personErrors } from "../person.js";
import type { PersonCorrection } from "./candidate-space.state.js";

type Person = CandidateSpace["person"];

/** What stands in a person's fields: what is typed, upon what is kept. */
export const correctionOf = (person: Person, typed: Partial<PersonCorrection>): PersonCorrection => ({
  firstName: person.firstName,
  lastName: person.lastName,
  phone: person.phone ? formatPhone(person.phone) : "",
  ...typed,
});

/** What is wrong with what is typed. */
export function correctionErrors(
  person: Person,
  typed: Partial<PersonCorrection>,
): FieldErrors<keyof PersonCorrection> {
  const { email: _, ...errors } = personErrors({
    ...trimmed(correctionOf(person, typed)),
    email: person.email,
  });
  return errors;
}

/** What of it is new; a phone taken out is to be forgotten. */
export function changeOf(person: Person, typed: Partial<PersonCorrection>): PersonChange {
  const before: Readonly<Record<string, string>> = { ...correctionOf(person, {}) };
  const changed = Object.entries(trimmed(correctionOf(person, typed))).filter(
    ([name, value]) => value !== before[name],
  );
  return Object.fromEntries(changed.map(([name, value]) => [name, value || null]));
}
