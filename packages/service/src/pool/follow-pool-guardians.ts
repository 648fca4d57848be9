import type { QueueMail } from "../mail/queue-mail.js";
import { parisDate } from "../paris-date.js";
import { type EraseProfileDeps, eraseProfile } from "./erase-profile.js";
import { guardianMail, guardianSilentMail } from "./mails/pool-mails.js";
import type { AwaitedGuardian, PoolGuardianStore } from "./pool-guardians.store.js";
import { GUARDIAN_DAYS, guardianLink, profileLink } from "./pool-links.js";

export interface FollowPoolGuardiansDeps extends EraseProfileDeps {
  poolGuardians: Pick<PoolGuardianStore, "silentSince" | "reminded">;
  queueMail: QueueMail;
  publicUrl: string;
}

const DAY_MS = 86_400_000;
const REMINDED_AFTER_DAYS = 7;

/** Reminds guardians who were asked about a profile seven days ago and have not answered; after fourteen the profile goes. */
export async function followPoolGuardians(
  deps: FollowPoolGuardiansDeps,
  now: Date,
  stopping: AbortSignal,
): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString();
  for (const { candidateId } of await deps.poolGuardians.silentSince(daysAgo(GUARDIAN_DAYS), "all")) {
    if (stopping.aborted) return;
    await eraseProfile(deps, candidateId, "guardian", now);
  }
  const silent = await deps.poolGuardians.silentSince(daysAgo(REMINDED_AFTER_DAYS), "not_reminded");
  for (const awaited of silent) {
    if (stopping.aborted) return;
    await remind(deps, awaited, now);
  }
}

async function remind(
  { profiles, poolGuardians, queueMail, publicUrl }: FollowPoolGuardiansDeps,
  { candidateId, email, askedAt }: AwaitedGuardian,
  now: Date,
): Promise<void> {
  const profile = await profiles.find({ as: "operator" }, candidateId);
  const candidateEmail = profile?.person.email;
  if (!profile || !candidateEmail) return;
  const { language, person } = profile;
  const answer = guardianLink(publicUrl, new Date(askedAt));
  const page = profileLink(publicUrl, now);
  const until = parisDate(answer.kept.expiresAt);
  const toGuardian = guardianMail({
    language,
    candidate: person,
    answerUrl: answer.url,
    until,
    isReminder: true,
  });
  const toCandidate = guardianSilentMail({ language, pageUrl: page.url, until });
  await poolGuardians.reminded(
    candidateId,
    now.toISOString(),
    [answer.kept, page.kept],
    [
      queueMail(toGuardian, { to: email, about: candidateId, notAfter: answer.kept.expiresAt }),
      queueMail(toCandidate, { to: candidateEmail, about: candidateId }),
    ],
  );
}
