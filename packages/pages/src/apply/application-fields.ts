/** The text fields of the form, by the names they are posted under. */
export const TEXT_FIELDS = ["firstName", "lastName", "email", "phone", "message"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
export type FormField = TextField | "cv";

export type Values = Readonly<Record<TextField, string>>;

export const NO_VALUES: Values = { firstName: "", lastName: "", email: "", phone: "", message: "" };

/** Where the service says that something is wrong, as the field that holds it. */
export const FIELD_OF: Readonly<Record<string, FormField>> = {
  "/applicant/firstName": "firstName",
  "/applicant/lastName": "lastName",
  "/applicant/email": "email",
  "/applicant/phone": "phone",
  "/message": "message",
  "/cv": "cv",
};

/** Hidden in the form since it was shown: the same, however often it is sent. */
export const ATTEMPT = "attempt";

/** Hidden too: when the form was shown. */
export const STAMP = "stamp";

/** Out of people's sight: only what fills in everything fills it in. */
export const TRAP = "website";
