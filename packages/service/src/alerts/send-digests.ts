import { violates } from "../db/open-db.js";
import type { QueueMail } from "../mail/queue-mail.js";
import { parisDate, parisHour } from "../paris-date.js";
import { alertLinks } from "./alert-links.js";
import { digestMail } from "./alert-mails.js";
import type { Alert, AlertStore } from "./alerts.store.js";
import type { MatchingOffers } from "./matching-offers.js";

export interface SendDigestsDeps {
  alerts: AlertStore;
  matching: MatchingOffers;
  partnerName(id: string): Promise<string>;
  queueMail: QueueMail;
  publicUrl: string;
}

/** In Paris. A service that was down then sends when it is back, the same day or after this hour of the next. */
const FROM_HOUR = 7;
const AT_ONCE = 200;

/** An offer being published while a digest is made may carry an earlier instant: the last minute is left to the next digest. */
const MARGIN_MS = 60_000;

/**
 * Queues each confirmed alert's digest of the day, when there is something new in it. The day is noted in the same batch, and the e-mail's
 * key names it: however often this runs, and in however many processes, an alert has one digest a day.
 * @throws {AggregateError} the failures of single alerts, once all others are done
 */
export async function sendDigests(deps: SendDigestsDeps, now: Date, stopping?: AbortSignal): Promise<void> {
  if (parisHour(now) < FROM_HOUR) return;
  const today = parisDate(now);
  const failures: unknown[] = [];
  let lastId = "";
  for (;;) {
    const alerts = await deps.alerts.toDigest(today, lastId, AT_ONCE);
    for (const alert of alerts) {
      if (stopping?.aborted) return;
      try {
        await sendDigest(deps, alert, today, now);
      } catch (error) {
        failures.push(new Error(`The digest of ${alert.id} was not made.`, { cause: error }));
      }
      lastId = alert.id;
    }
    if (alerts.length < AT_ONCE) break;
  }
  if (failures.length) throw new AggregateError(failures, `${failures.length} digests were not made.`);
}

async function sendDigest(deps: SendDigestsDeps, alert: Alert, today: string, now: Date): Promise<void> {
  const since = alert.digestedThrough ?? alert.createdAt;
  const through = new Date(now.getTime() - MARGIN_MS).toISOString();
  if (through <= since) return;
  const offers = (await deps.matching(alert.query, since)).filter(
    ({ publishedAt }) => publishedAt <= through,
  );
  if (!offers.length) return deps.alerts.digested(alert.id, { today, through }, []);

  const link = alertLinks(deps.publicUrl, now).make("unsubscribe");
  const { query, language, pageUrl } = alert;
  const mail = digestMail({
    query,
    language,
    pageUrl,
    offers,
    partnerName: await deps.partnerName(alert.partnerId),
    publicUrl: deps.publicUrl,
    unsubscribeUrl: link.url,
  });
  const dispatch = { to: alert.email, about: alert.id, dedupeKey: `offer-digest ${alert.id} ${today}` };
  try {
    await deps.alerts.digested(alert.id, { today, through }, [
      deps.alerts.addLink(alert.id, link),
      deps.queueMail(mail, dispatch),
    ]);
  } catch (error) {
    // Unsubscribed since it was read: the link finds no alert, and nothing is written.
    if (!violates(error, "FOREIGN KEY constraint failed")) throw error;
  }
}
