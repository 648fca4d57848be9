import type { CreateOptions, Http, RequestOptions } from "../http.js";
import { newIdempotencyKey } from "../idempotency-key.js";
import type { NewQuote, Quote } from "../types.js";

export type Quotes = ReturnType<typeof quotes>;

/** What a publishable key may ask of quotes; the part a visitor's page needs. */
export const publicQuotes = (http: Http) => ({
  /**
   * Asks for a quote. Amounts in cents of a euro; `validUntil` is the last day it can be accepted.
   *
   * @throws {ApiError} `validation_failed` (with `errors`, such as `siret_wrong_check_digit` on `/company/siret`), `pack_not_found`
   */
  create: (quote: NewQuote, { signal, idempotencyKey = newIdempotencyKey() }: CreateOptions = {}) =>
    http<Quote>("/v1/quotes", { method: "POST", json: quote, signal, idempotencyKey }),
});

export const quotes = (http: Http) => ({
  ...publicQuotes(http),

  /**
   * A quote as it stands. Needs the secret key of who asked for it.
   *
   * @throws {ApiError} `quote_not_found`, `secret_key_required`
   */
  retrieve: (id: string, { signal }: RequestOptions = {}) =>
    http<Quote>(`/v1/quotes/${encodeURIComponent(id)}`, { signal }),
});
