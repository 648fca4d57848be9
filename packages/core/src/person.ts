import { isEmail } from "@alternance-kit/domain/email";
import { checkPhone } from "@alternance-kit/domain/phone";
import { type FieldErrors, missing } from "./field-errors.js";

/** Whom to write to, as typed and trimmed. */
export interface PersonValues {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
}

/** What is wrong with a person's fields; the phone may be left out. */
export const personErrors = (values: PersonValues): FieldErrors<keyof PersonValues> => ({
  ...(values.email && !isEmail(values.email) && { email: "email_malformed" }),
  ...(values.phone && !checkPhone(values.phone).ok && { phone: "phone_malformed" }),
  ...missing(values, ["firstName", "lastName", "email"]),
});

/** A person as the service takes one. */
export const personOf = ({ firstName, lastName, email, phone }: PersonValues) => ({
  firstName,
  lastName,
  email,
  ...(phone && { phone }),
});
