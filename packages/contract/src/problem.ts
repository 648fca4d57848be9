import * as z from "zod";

/** Every refusal the service can answer: its code, HTTP status and title. The code is stable; texts may change. */
export const PROBLEMS = {
  malformed_json: { status: 400, title: "The body is not valid JSON" },
  malformed_multipart: { status: 400, title: "The body is not a valid multipart form" },
  cursor_invalid: { status: 400, title: "The cursor was not made by this listing" },
  key_missing: { status: 401, title: "A key is required" },
  key_unknown: { status: 401, title: "The key is unknown or revoked" },
  origin_not_allowed: { status: 403, title: "This origin is not on the key's list" },
  secret_key_in_browser: { status: 403, title: "A secret key must not be used in a browser" },
  secret_key_in_url: { status: 403, title: "A secret key must not travel in a URL" },
  secret_key_required: { status: 403, title: "This operation needs a secret key" },
  not_permitted: { status: 403, title: "This key's partner may not do this" },
  route_not_found: { status: 404, title: "No such route" },
  offer_not_found: { status: 404, title: "No such offer" },
  application_not_found: { status: 404, title: "No such application" },
  cv_not_found: { status: 404, title: "No such CV" },
  pack_not_found: { status: 404, title: "No such pack" },
  quote_not_found: { status: 404, title: "No such quote" },
  order_not_found: { status: 404, title: "No such order" },
  invoice_not_found: { status: 404, title: "No such invoice" },
  reference_value_not_found: { status: 404, title: "No such reference value" },
  mail_not_found: { status: 404, title: "No such e-mail" },
  dossier_not_found: { status: 404, title: "No such contract file" },
  offer_closed: { status: 409, title: "The offer takes no more applications" },
  offer_move_refused: { status: 409, title: "The offer cannot move to that status" },
  offer_full: { status: 409, title: "No seat of the offer is left" },
  application_move_refused: { status: 409, title: "The application cannot move to that status" },
  application_not_offered: { status: 409, title: "The application has not come to an offer" },
  dossier_exists: { status: 409, title: "The application already has its contract file" },
  dossier_locked: { status: 409, title: "The contract file can no longer be changed" },
  dossier_move_refused: { status: 409, title: "The contract file cannot move to that status" },
  dossier_incomplete: { status: 409, title: "The contract file still has errors" },
  quote_expired: { status: 409, title: "The quote can no longer be accepted" },
  quote_already_ordered: { status: 409, title: "The quote was already ordered" },
  order_already_paid: { status: 409, title: "The order is already paid" },
  order_cancelled: { status: 409, title: "The order is cancelled" },
  mail_retry_refused: { status: 409, title: "The e-mail is not one to try again" },
  idempotency_in_progress: { status: 409, title: "The same request is still being answered" },
  file_too_large: { status: 413, title: "The file is too large" },
  body_too_large: { status: 413, title: "The body is too large" },
  unsupported_media_type: { status: 415, title: "The body's media type is not accepted" },
  file_type_refused: { status: 415, title: "This type of file is not accepted" },
  validation_failed: { status: 422, title: "Some fields are not valid" },
  file_missing: { status: 422, title: "The file is missing" },
  file_empty: { status: 422, title: "The file is empty" },
  file_content_mismatch: { status: 422, title: "The file is not what its name and type say" },
  file_infected: { status: 422, title: "A virus was found in the file" },
  cv_infected: { status: 409, title: "A virus was found in the CV, and it was taken away" },
  amount_mismatch: { status: 422, title: "The amount is not what is due" },
  idempotency_key_reused: { status: 422, title: "The idempotency key was used for another request" },
  too_many_requests: { status: 429, title: "Too many requests" },
  internal: { status: 500, title: "The service failed" },
  not_ready: { status: 503, title: "The service is not ready" },
  seller_not_configured: { status: 503, title: "The seller's details are not configured" },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;
export const ProblemCode = z
  .enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]])
  .meta({ id: "ProblemCode" });

/** What can be wrong with one field. Visitors' texts are keyed by it. */
export const FIELD_CODES = [
  "required",
  "unknown_field",
  "wrong_type",
  "too_short",
  "too_long",
  "too_small",
  "too_big",
  "not_allowed_value",
  "email_malformed",
  "phone_malformed",
  "date_malformed",
  "url_malformed",
  "malformed",
  "commune_unknown",
  "rome_code_unknown",
  "already_used",
  "siret_has_other_characters",
  "siret_incomplete",
  "siret_too_long",
  "siret_wrong_check_digit",
  "nir_malformed",
  "nir_incomplete",
  "nir_too_long",
  "nir_wrong_key",
  "date_in_future",
  "date_in_past",
  "date_before_last_move",
  "born_in_the_future",
  "born_too_long_ago",
  "too_young",
  "before_tables",
  "too_far_ahead",
  "concluded_after_start",
  "ends_before_start",
  "not_whole_number",
  "negative",
  "idcc_malformed",
  "below_legal_minimum",
  "coefficient_unknown",
  "not_a_share",
  "file_missing",
  "file_empty",
  "file_too_large",
  "file_type_refused",
  "file_content_mismatch",
  "file_infected",
  "amount_mismatch",
] as const;
export const FieldCode = z.enum(FIELD_CODES).meta({ id: "FieldCode" });
export type FieldCode = z.output<typeof FieldCode>;

export const FieldError = z
  .strictObject({
    pointer: z.string().meta({
      description: "JSON Pointer (RFC 6901) to the field in the body, or to the parameter in the query",
      example: "/applicant/email",
    }),
    code: FieldCode,
    detail: z.string().meta({ description: "What would be right, in English" }),
  })
  .meta({ id: "FieldError" });
export type FieldError = z.output<typeof FieldError>;

export const Problem = z
  .strictObject({
    type: z.url().meta({ description: "Where the code is explained" }),
    title: z.string(),
    status: z.int(),
    code: ProblemCode,
    detail: z.string().meta({ description: "What to change, in English" }),
    instance: z.string().meta({ description: "The path that was asked" }),
    requestId: z.string(),
    errors: z.array(FieldError).optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details" });
export type Problem = z.output<typeof Problem>;
