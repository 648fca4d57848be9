import type { PoolCandidate } from "@alternance-kit/contract/pool-candidate";
import type { QueueMail } from "../mail/queue-mail.js";
import { confirmedMail } from "./mails/pool-mails.js";
import type { PoolGuardianStore } from "./pool-guardians.store.js";
import { profileLink } from "./pool-links.js";
import type { ProfileChangeStore } from "./profile-changes.store.js";
import type { ProfileStore } from "./profiles.store.js";

export interface ConfirmProfileDeps {
  profiles: Pick<ProfileStore, "find">;
  profileChanges: Pick<ProfileChangeStore, "addLink">;
  poolGuardians: Pick<PoolGuardianStore, "confirm">;
  queueMail: QueueMail;
  publicUrl: string;
  now(): Date;
}

/** Lets a profile be proposed, for its candidate's guardian, and tells the candidate. */
export async function confirmProfile(
  { profileChanges, poolGuardians, queueMail, publicUrl, now }: ConfirmProfileDeps,
  { id, language, person }: PoolCandidate,
): Promise<void> {
  const page = profileLink(publicUrl, now());
  const mail = confirmedMail({ language, pageUrl: page.url });
  await poolGuardians.confirm(id, now().toISOString(), [
    profileChanges.addLink(id, page.kept),
    ...(person.email ? [queueMail(mail, { to: person.email, about: id })] : []),
  ]);
}
