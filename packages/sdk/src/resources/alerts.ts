import type { CreateOptions, Http } from "../http.js";
import { newIdempotencyKey } from "../idempotency-key.js";
import type { NewOfferAlert, OfferAlertReceipt } from "../types.js";

export type Alerts = ReturnType<typeof alerts>;

export const alerts = (http: Http) => ({
  /**
   * Saves a search for an address, which gets an e-mail to confirm it: nothing more is sent before. Works with a publishable key.
   *
   * @param alert `query` as `offers.search` takes it; `language` of the e-mails; `pageUrl`, of an origin of the key, where they lead back to
   * @returns the same for an address that is known and one that is not; `confirmBefore` is the end of the link
   * @throws {ApiError} `validation_failed` (with `errors`, such as `email_malformed` on `/email`), `too_many_requests`
   */
  create: (alert: NewOfferAlert, { signal, idempotencyKey = newIdempotencyKey() }: CreateOptions = {}) =>
    http<OfferAlertReceipt>("/v1/offer-alerts", { method: "POST", json: alert, signal, idempotencyKey }),
});
