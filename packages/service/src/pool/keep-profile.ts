import type { BatchItem } from "drizzle-orm/batch";
import type { QueueMail } from "../mail/queue-mail.js";
import { parisDate } from "../paris-date.js";
import type { KeepProfileStore } from "./keep-profile.store.js";
import { asksGuardian } from "./kept-parts.js";
import { keptUntil } from "./kept-until.js";
import { guardianMail, keptMail } from "./mails/pool-mails.js";
import { guardianLink, profileLink } from "./pool-links.js";
import type { KnownProfile, SentProfile } from "./profile.js";

export interface KeepProfileDeps {
  keptProfiles: KeepProfileStore;
  queueMail: QueueMail;
  publicUrl: string;
}

/** What keeps a profile and tells of it, for one batch: its candidate, and their guardian if one has to be asked. */
export function keepProfile(
  { keptProfiles, queueMail, publicUrl }: KeepProfileDeps,
  profile: SentProfile,
  known: KnownProfile | undefined,
): BatchItem<"sqlite">[] {
  const { id, reference, person, language, guardian, at, sent } = profile;
  const now = new Date(at);
  const page = profileLink(publicUrl, now);
  const answer = asksGuardian(profile, known) ? guardianLink(publicUrl, now) : undefined;
  const cv = profile.files.find(({ kind }) => kind === "cv");
  const told = keptMail({
    language,
    pageUrl: page.url,
    how: known ? "updated" : sent,
    reference,
    fileName: cv?.fileName ?? "",
    keptUntil: keptUntil(at),
    awaitsGuardian: answer !== undefined || known?.guardian?.isConfirmed === false,
  });
  return [
    ...keptProfiles.keep(profile, known, [page.kept, ...(answer ? [answer.kept] : [])]),
    queueMail(told, { to: person.email, about: id }),
    ...(answer && guardian
      ? [
          queueMail(
            guardianMail({
              language,
              candidate: person,
              answerUrl: answer.url,
              until: parisDate(answer.kept.expiresAt),
              isReminder: false,
            }),
            { to: guardian.email, about: id, notAfter: answer.kept.expiresAt },
          ),
        ]
      : []),
  ];
}

/** The files that another took the place of: named by no row any more. What is not removed now is swept later. */
export async function removeReplaced(
  remove: (key: string) => Promise<void>,
  known: KnownProfile | undefined,
  { files, sent }: SentProfile,
): Promise<void> {
  for (const { kind, key } of known?.files ?? [])
    if (sent === "alone" || files.some((file) => file.kind === kind)) await remove(key).catch(() => {});
}
