import { silenceStep } from "@alternance-kit/domain/silence";
import type { QueueMail } from "../mail/queue-mail.js";
import { newCandidateLink } from "./candidate-links.js";
import { noAnswerMail, reminderMail } from "./mails/application-mails.js";
import type { Correspondence, MoveStore } from "./moves.store.js";

export interface TellSilenceDeps {
  moves: Pick<MoveStore, "silent" | "silenceTold" | "addLink">;
  queueMail: QueueMail;
  publicUrl: string;
}

const AT_ONCE = 100;
const DAY_MS = 86_400_000;
const DAYS = [21, 14, 7] as const;

/** Reminds companies that leave an application without an answer, and tells the candidate honestly when none came. */
export async function tellSilence(deps: TellSilenceDeps, now: Date, stopping: AbortSignal): Promise<void> {
  for (const days of DAYS) {
    const before = new Date(now.getTime() - days * DAY_MS).toISOString();
    for (;;) {
      const silent = await deps.moves.silent(before, days, AT_ONCE);
      for (const about of silent) {
        if (stopping.aborted) return;
        await tell(deps, about, now);
      }
      if (silent.length < AT_ONCE) break;
    }
  }
}

async function tell(deps: TellSilenceDeps, about: Correspondence, now: Date): Promise<void> {
  const step = silenceStep(about.updatedAt, now.toISOString());
  if (!step) return;
  const offer = { title: about.offerTitle, companyName: about.companyName };
  if (step.kind === "tell_candidate") {
    const link = newCandidateLink(deps.publicUrl, now);
    const mail = noAnswerMail({ language: about.language, offer, pageUrl: link.url });
    await deps.moves.silenceTold(about, step.days, [
      deps.moves.addLink(about.id, link),
      deps.queueMail(mail, { to: about.candidateEmail, about: about.id }),
    ]);
  } else {
    const mail = reminderMail({ offer, reference: about.reference, days: step.days });
    // A company that gave no address is not written to; its candidate is told all the same.
    await deps.moves.silenceTold(
      about,
      step.days,
      about.companyEmail ? [deps.queueMail(mail, { to: about.companyEmail, about: about.id })] : [],
    );
  }
}
