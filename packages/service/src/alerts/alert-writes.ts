import { createHash } from "node:crypto";
import type { NewOfferAlert } from "@alternance-kit/contract/alert";
import type { BatchItem } from "drizzle-orm/batch";
import type { NewId } from "../ids.js";
import type { QueueMail } from "../mail/queue-mail.js";
import type { Quota, Quotas } from "../quotas/quotas.js";
import { alertLinks } from "./alert-links.js";
import { activeMail, confirmationMail } from "./alert-mails.js";
import type { SavedQuery } from "./alert-query.js";
import type { AlertStore } from "./alerts.store.js";

export interface AlertWritesDeps {
  alerts: Pick<AlertStore, "findByFingerprint" | "addLink" | "saving" | "idOf">;
  queueMail: QueueMail;
  quotas: Quotas;
  publicUrl: string;
  newId: NewId;
}

export interface SavedSearch extends Pick<NewOfferAlert, "email" | "language"> {
  query: SavedQuery;
  /** On whose page it was saved. */
  partner: { id: string; name: string };
  pageUrl: string | undefined;
  now: Date;
  confirmBefore: Date;
}

const DAY_MS = 86_400_000;

export const confirmationTimeFrom = (now: Date): Date => new Date(now.getTime() + 7 * DAY_MS);

/** What one address may be sent in a day, whoever asks and however often. */
const PER_EMAIL: Quota = { name: "alerts_of_email", limit: 5, windowMs: DAY_MS };

/** What is written for an address to get a search's new offers, once it has said so by the e-mail it is sent; nothing for one that was sent enough. */
export async function alertWrites(
  deps: AlertWritesDeps,
  { email: typed, language, query, partner, pageUrl, now, confirmBefore }: SavedSearch,
): Promise<BatchItem<"sqlite">[]> {
  const email = typed.trim();
  if (!(await deps.quotas.take(PER_EMAIL, email.toLowerCase()))) return [];
  const fingerprint = fingerprintOf(partner.id, email, query);
  const links = alertLinks(deps.publicUrl, now);
  const about = { query, language, partnerName: partner.name };
  const known = await deps.alerts.findByFingerprint(fingerprint);
  if (known?.status === "confirmed") {
    const link = links.make("unsubscribe");
    const mail = activeMail({ ...about, unsubscribeUrl: link.url });
    return [deps.alerts.addLink(known.id, link), deps.queueMail(mail, { to: known.email, about: known.id })];
  }
  const link = links.make("confirm", confirmBefore);
  const mail = confirmationMail({ ...about, confirmUrl: link.url });
  return [
    ...deps.alerts.saving(
      {
        id: deps.newId("alr"),
        partnerId: partner.id,
        email,
        language,
        query: { ...query },
        pageUrl: pageUrl ?? null,
        fingerprint,
        confirmBefore,
        createdAt: now.toISOString(),
      },
      link,
    ),
    deps.queueMail(mail, { to: email, about: deps.alerts.idOf(fingerprint), notAfter: confirmBefore }),
  ];
}

const fingerprintOf = (partnerId: string, email: string, query: SavedQuery): string =>
  createHash("sha256")
    .update(JSON.stringify([partnerId, email.toLowerCase(), query]))
    .digest("hex");
