import { foldedEmail } from "@alternance-kit/domain/email";
import { trimmed } from "../field-errors.js";
import { type PersonValues, personErrors } from "../person.js";
import type { ApplicationErrors, ApplicationFields } from "./application-form.state.js";

/** Who the candidate is, without the blanks around. */
export const candidateOf = ({ firstName, lastName, email, phone }: ApplicationFields): PersonValues =>
  trimmed({ firstName, lastName, email, phone });

/** Who confirms for a candidate under 18. */
export const guardianOf = (fields: ApplicationFields): PersonValues =>
  trimmed({
    firstName: fields.guardianFirstName,
    lastName: fields.guardianLastName,
    email: fields.guardianEmail,
    phone: "",
  });

/** What is wrong with the first step. */
export function identityErrors(fields: ApplicationFields): ApplicationErrors {
  const candidate = candidateOf(fields);
  const errors = personErrors(candidate);
  if (!fields.isMinor) return errors;
  const guardian = guardianOf(fields);
  const isSame = guardian.email && foldedEmail(guardian.email) === foldedEmail(candidate.email);
  const { firstName, lastName, email } = personErrors(guardian);
  return {
    ...errors,
    ...(firstName && { guardianFirstName: firstName }),
    ...(lastName && { guardianLastName: lastName }),
    ...(isSame && { guardianEmail: "guardian_same_email" }),
    ...(email && { guardianEmail: email }),
  };
}
