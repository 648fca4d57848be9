import type { AnswerField } from "./question-fields.js";

/** The text fields of the form, by the names they are posted under. */
export const TEXT_FIELDS = [
  "firstName",
  "lastName",
  "email",
  "phone",
  "message",
  "guardianFirstName",
  "guardianLastName",
  "guardianEmail",
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Whoever answers for a candidate under 18. */
export const GUARDIAN_FIELDS = [
  "guardianFirstName",
  "guardianLastName",
  "guardianEmail",
] as const satisfies readonly TextField[];

/** The boxes of what is agreed to, each apart; `disability` tells of an RQTH and agrees to its being kept. */
export const CONSENT_BOXES = ["school", "pool", "alerts", "disability"] as const;
export type ConsentBox = (typeof CONSENT_BOXES)[number];

export const BOXES = ["isMinor", ...CONSENT_BOXES] as const;
export type Box = (typeof BOXES)[number];

export type OwnField = TextField | Box | "cv";
/** One of every form, or that of a question of this offer. */
export type FormField = OwnField | AnswerField;

export type Values = Readonly<Record<TextField | Box, string>>;

// Safe: one entry for each name.
export const NO_VALUES = Object.fromEntries([...TEXT_FIELDS, ...BOXES].map((name) => [name, ""])) as Values;

/** What a ticked box is posted as. */
export const TICKED = "1";

/** Where the service says that something is wrong, as the field that holds it. */
export const FIELD_OF: Readonly<Record<string, OwnField>> = {
  "/applicant/firstName": "firstName",
  "/applicant/lastName": "lastName",
  "/applicant/email": "email",
  "/applicant/phone": "phone",
  "/message": "message",
  "/cv": "cv",
  "/guardian/firstName": "guardianFirstName",
  "/guardian/lastName": "guardianLastName",
  "/guardian/email": "guardianEmail",
  "/consents": "disability",
  "/disability": "disability",
};

/** Hidden in the form since it was shown: the same, however often it is sent. */
export const ATTEMPT = "attempt";

/** Hidden too: when the form was shown. */
export const STAMP = "stamp";

/** Out of people's sight: only what fills in everything fills it in. */
export const TRAP = "website";
