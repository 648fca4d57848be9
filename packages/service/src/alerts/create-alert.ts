import { createHash } from "node:crypto";
import type { NewOfferAlert, OfferAlertReceipt } from "@alternance-kit/contract/alert";
import { AppError, refuseField } from "../app-error.js";
import type { Principal } from "../http/principal.js";
import { type Idempotency, once } from "../idempotency/idempotency.js";
import type { NewId } from "../ids.js";
import type { QueueMail } from "../mail/queue-mail.js";
import type { Quota, Quotas } from "../quotas/quotas.js";
import { alertLinks } from "./alert-links.js";
import { activeMail, confirmationMail } from "./alert-mails.js";
import { saveQuery } from "./alert-query.js";
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

const DAY_MS = 86_400_000;
const TO_CONFIRM_MS = 7 * DAY_MS;

/** What one key may ask for in an hour: a page's visitors, not a robot. */
const PER_KEY: Quota = { name: "alerts_of_key", limit: 300, windowMs: 3_600_000 };
/** What one address may be sent in a day, whoever asks and however often. */
const PER_EMAIL: Quota = { name: "alerts_of_email", limit: 5, windowMs: DAY_MS };

/**
 * Saves a search for an address, which gets an e-mail to confirm it. The answer is the same for an address that is known, one that is not,
 * and one that was sent enough: nobody learns from it who gets alerts.
 */
export async function createAlert(
  deps: CreateAlertDeps,
  principal: Principal,
  input: NewOfferAlert,
  idempotencyKey: string | undefined,
): Promise<OfferAlertReceipt> {
  const query = saveQuery(input.query, principal);
  if (input.pageUrl !== undefined && !principal.origins.includes(new URL(input.pageUrl).origin))
    throw refuseField("/pageUrl", "not_allowed_value", "Give a page of an origin that the key lists.");

  const use = { keyId: principal.keyId, idempotencyKey, request: ["createOfferAlert", input] };
  return once(deps.idempotency, use, async (record) => {
    if (!(await deps.quotas.take(PER_KEY, principal.keyId)))
      throw new AppError("too_many_requests", "This key has saved many searches within an hour: try later.");
    const now = deps.now();
    const confirmBefore = new Date(now.getTime() + TO_CONFIRM_MS);
    const receipt: OfferAlertReceipt = {
      status: "confirmation_sent",
      confirmBefore: confirmBefore.toISOString(),
    };
    const email = input.email.trim();
    if (!(await deps.quotas.take(PER_EMAIL, email.toLowerCase()))) {
      await deps.alerts.write(record(receipt));
      return receipt;
    }

    const fingerprint = fingerprintOf(principal.partner.id, email, query);
    const links = alertLinks(deps.publicUrl, now);
    const about = { query, language: input.language, partnerName: principal.partner.name };
    const known = await deps.alerts.findByFingerprint(fingerprint);
    if (known?.status === "confirmed") {
      const link = links.make("unsubscribe");
      const mail = activeMail({ ...about, unsubscribeUrl: link.url });
      await deps.alerts.write([
        deps.alerts.addLink(known.id, link),
        deps.queueMail(mail, { to: known.email, about: known.id }),
        ...record(receipt),
      ]);
      return receipt;
    }
    const link = links.make("confirm", confirmBefore);
    const mail = confirmationMail({ ...about, confirmUrl: link.url });
    await deps.alerts.save(
      {
        id: deps.newId("alr"),
        partnerId: principal.partner.id,
        email,
        language: input.language,
        query: { ...query },
        pageUrl: input.pageUrl ?? null,
        fingerprint,
        confirmBefore,
        createdAt: now.toISOString(),
      },
      link,
      [
        deps.queueMail(mail, { to: email, about: deps.alerts.idOf(fingerprint), notAfter: confirmBefore }),
        ...record(receipt),
      ],
    );
    return receipt;
  });
}

const fingerprintOf = (partnerId: string, email: string, query: Readonly<Record<string, string>>): string =>
  createHash("sha256")
    .update(JSON.stringify([partnerId, email.toLowerCase(), query]))
    .digest("hex");
