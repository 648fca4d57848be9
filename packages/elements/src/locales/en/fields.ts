import type { FieldTexts } from "../fr/fields.js";

export const fields: FieldTexts = {
  optional: "optional",
  firstName: "First name",
  lastName: "Last name",
  email: "E-mail",
  phone: "Phone",
  errors: {
    required: "This field must be filled in.",
    too_short: "This is too short.",
    too_long: "This is too long.",
    email_malformed: "This address is not complete. Example: ada@example.org",
    phone_malformed: "Give a French number, or a foreign one with its country code. Example: 06 12 34 56 78",
    other: "This value is not accepted.",
  },
};
