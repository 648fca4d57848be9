import type { NewOfferAlert, OfferAlertReceipt } from "@alternance-kit/contract/alert";
import { AppError, refuseField } from "../app-error.js";
import type { Principal } from "../http/principal.js";
import { type Idempotency, once } from "../idempotency/idempotency.js";
import type { NewId } from "../ids.js";
import type { QueueMail } from "../mail/queue-mail.js";
import type { Quota, Quotas } from "../quotas/quotas.js";
import { saveQuery } from "./alert-query.js";
import { alertWrites, confirmationTimeFrom } from "./alert-writes.js";
import type { AlertStore } from "./alerts.store.js";

export interface CreateAlertDeps {
  alerts: AlertStore;
  queueMail: QueueMail;
  quotas: Quotas;
  idempotency: Idempotency;
  publicUrl: string;
  newId: NewId;
  now(): Date;
}

/** What one key may ask for in an hour: a page's visitors, not a robot. */
const PER_KEY: Quota = { name: "alerts_of_key", limit: 300, windowMs: 3_600_000 };

/**
 * Saves a search for an address, which gets an e-mail to confirm it. The answer is the same for an address that is known, one that is not,
 * and one that was sent enough: nobody learns from it who gets alerts.
 */
export async function createAlert(
  deps: CreateAlertDeps,
  principal: Principal,
  { email, language, pageUrl, ...input }: NewOfferAlert,
  idempotencyKey: string | undefined,
): Promise<OfferAlertReceipt> {
  const query = saveQuery(input.query, principal);
  if (pageUrl !== undefined && !principal.origins.includes(new URL(pageUrl).origin))
    throw refuseField("/pageUrl", "not_allowed_value", "Give a page of an origin that the key lists.");

  const request = ["createOfferAlert", { email, language, pageUrl, ...input }];
  const use = { keyId: principal.keyId, idempotencyKey, request };
  return once(deps.idempotency, use, async (record) => {
    if (!(await deps.quotas.take(PER_KEY, principal.keyId)))
      throw new AppError("too_many_requests", "This key has saved many searches within an hour: try later.");
    const now = deps.now();
    const confirmBefore = confirmationTimeFrom(now);
    const receipt: OfferAlertReceipt = {
      status: "confirmation_sent",
      confirmBefore: confirmBefore.toISOString(),
    };
    const { partner } = principal;
    const search = { email, language, query, partner, pageUrl, now, confirmBefore };
    await deps.alerts.write([...(await alertWrites(deps, search)), ...record(receipt)]);
    return receipt;
  });
}
