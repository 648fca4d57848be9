/** What the questions of an offer may be, at most: a form that people finish. Lengths are in characters. */
export const QUESTION_LIMITS = {
  questions: 20,
  choices: 50,
  files: 1,
  title: 200,
  description: 500,
  choice: 100,
  text: 2_000,
} as const;

/** The name of a question: a letter first, so that its place among the others is the one it was written at. */
export const QUESTION_NAME = /^[a-z][A-Za-z0-9_]{0,39}$/;

/** A web address (RFC 3986) of http or https: a link that a company follows runs no script. Without flags, as JSON Schema reads patterns. */
export const LINK_PATTERN =
  "^https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?(?:/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)?(?:[?](?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$";

/** The id of an upload. */
export const UPLOAD_PATTERN = "^upl_[0-9a-z]{4,40}$";
