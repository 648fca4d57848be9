import { addMonths } from "@alternance-kit/domain/date";
import type { QueueMail } from "../../mail/queue-mail.js";
import { parisDate } from "../../paris-date.js";
import { type EraseProfileDeps, eraseProfile } from "../../pool/erase-profile.js";
import { KEPT_MONTHS, keptUntil, NOTICE_MONTHS } from "../../pool/kept-until.js";
import { noticeMail } from "../../pool/mails/pool-mails.js";
import { profileLink } from "../../pool/pool-links.js";
import type { OverdueProfile, PoolRetentionStore } from "../../pool/pool-retention.store.js";

export interface RetainPoolDeps extends EraseProfileDeps {
  poolRetention: PoolRetentionStore;
  queueMail: QueueMail;
  publicUrl: string;
}

export interface PoolPlan {
  /** Nearly two years without contact: their candidates are asked whether to keep them. */
  toAsk: readonly OverdueProfile[];
  /** Two years without contact, and asked a month ago without an answer. */
  toErase: readonly OverdueProfile[];
}

/** What a run at this moment would do of the pool. None goes unasked, however late: a service that was down asks first. */
export async function poolPlan(
  { poolRetention }: Pick<RetainPoolDeps, "poolRetention">,
  now: Date,
): Promise<PoolPlan> {
  const today = parisDate(now);
  const monthsAgo = (months: number) => `${addMonths(today, -months)}T00:00:00.000Z`;
  return {
    toAsk: await poolRetention.unnoticed(monthsAgo(KEPT_MONTHS - NOTICE_MONTHS)),
    toErase: await poolRetention.overdue(
      monthsAgo(KEPT_MONTHS),
      `${addMonths(today, -NOTICE_MONTHS)}T23:59:59.999Z`,
    ),
  };
}

/** Asks and erases; answers how many of each. */
export async function retainPool(
  deps: RetainPoolDeps,
  { toAsk, toErase }: PoolPlan,
  now: Date,
  stopping: AbortSignal,
): Promise<{ asked: number; erased: number }> {
  const done = { asked: 0, erased: 0 };
  for (const { id } of toErase) {
    if (stopping.aborted) return done;
    if (await eraseProfile(deps, id, "retention", now)) done.erased++;
  }
  for (const { id } of toAsk) {
    if (stopping.aborted) return done;
    if (await ask(deps, id, now)) done.asked++;
  }
  return done;
}

async function ask(
  { profiles, poolRetention, queueMail, publicUrl }: RetainPoolDeps,
  id: string,
  now: Date,
): Promise<boolean> {
  const profile = await profiles.find({ as: "operator" }, id);
  if (!profile?.person.email) return false;
  const page = profileLink(publicUrl, now);
  // Whichever is later, when the notice comes late.
  const [, erasedAfter = ""] = [
    keptUntil(profile.lastContactAt),
    addMonths(parisDate(now), NOTICE_MONTHS),
  ].sort();
  const mail = noticeMail({
    language: profile.language,
    pageUrl: page.url,
    erasedAfter,
  });
  return poolRetention.noticed(id, now.toISOString(), page.kept, [
    queueMail(mail, { to: profile.person.email, about: id }),
  ]);
}
