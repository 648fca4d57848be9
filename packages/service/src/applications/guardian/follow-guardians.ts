import type { NewId } from "../../ids.js";
import type { QueueMail } from "../../mail/queue-mail.js";
import type { ApplicationStore } from "../applications.store.js";
import type { MoveStore } from "../moves.store.js";
import { tellCandidate } from "./answer-guardian.js";
import { daysBefore, ENDED_AFTER_DAYS, newGuardianLink, REMINDED_AFTER_DAYS } from "./guardian-links.js";
import { remindGuardianMail } from "./guardian-mails.js";
import type { Awaited, GuardianStore } from "./guardians.store.js";

export interface FollowGuardiansDeps {
  guardians: Pick<GuardianStore, "silent" | "reminded" | "addLink" | "forgetLinks">;
  applications: Pick<ApplicationStore, "find">;
  moves: Pick<MoveStore, "move" | "correspondence" | "addLink">;
  queueMail: QueueMail;
  publicUrl: string;
  newId: NewId;
}

const AT_ONCE = 100;
const SIGHT = { as: "operator" } as const;

/** Ends the applications whose guardian has not answered for fourteen days, and asks those of seven days once more. */
export async function followGuardians(
  deps: FollowGuardiansDeps,
  now: Date,
  stopping: AbortSignal,
): Promise<void> {
  const steps = [
    { days: ENDED_AFTER_DAYS, isUnreminded: false, deal: end },
    { days: REMINDED_AFTER_DAYS, isUnreminded: true, deal: remind },
  ];
  for (const { days, isUnreminded, deal } of steps) {
    for (;;) {
      const silent = await deps.guardians.silent(daysBefore(now, days), AT_ONCE, isUnreminded);
      for (const awaited of silent) {
        if (stopping.aborted) return;
        await deal(deps, awaited, now);
      }
      if (silent.length < AT_ONCE) break;
    }
  }
}

async function remind(deps: FollowGuardiansDeps, awaited: Awaited, now: Date): Promise<void> {
  const { applicationId: id, askedAt, email } = awaited;
  const found = await about(deps, id);
  if (!found) return;
  const { candidate, told } = found;
  const link = newGuardianLink(deps.publicUrl, askedAt);
  const mail = remindGuardianMail({
    language: told.language,
    offer: { title: told.offerTitle, companyName: told.companyName },
    candidate,
    answerUrl: link.url,
  });
  await deps.guardians.reminded(awaited, now.toISOString(), [
    deps.guardians.addLink(id, link),
    deps.queueMail(mail, { to: email, about: id, notAfter: link.expiresAt }),
  ]);
}

async function end(deps: FollowGuardiansDeps, { applicationId: id }: Awaited, now: Date): Promise<void> {
  const found = await about(deps, id);
  if (!found) return;
  const { told } = found;
  await deps.moves.move(
    {
      id: deps.newId("mov"),
      applicationId: id,
      from: told.status,
      status: "expired",
      at: now.toISOString(),
      mover: "time",
    },
    [deps.guardians.forgetLinks(id), ...tellCandidate({ ...deps, now: () => now }, told, "expired")],
  );
}

/** Nothing of an application that was erased meanwhile. */
async function about({ applications, moves }: FollowGuardiansDeps, id: string) {
  const [application, told] = await Promise.all([applications.find(SIGHT, id), moves.correspondence(id)]);
  return application && told && { candidate: application.applicant, told };
}
