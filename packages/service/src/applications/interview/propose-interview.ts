import type { Application } from "@alternance-kit/contract/application";
import type { InterviewProposal } from "@alternance-kit/contract/interview";
import {
  canProposeInterview,
  checkSlots,
  INTERVIEW_SLOTS,
  type SlotFault,
} from "@alternance-kit/domain/interview";
import { AppError, refuseField } from "../../app-error.js";
import { type Principal, requireKind, subjectOf } from "../../http/principal.js";
import type { NewId } from "../../ids.js";
import type { QueueMail } from "../../mail/queue-mail.js";
import { sightOf } from "../application-sight.js";
import type { ApplicationStore } from "../applications.store.js";
import { newCandidateLink } from "../candidate-links.js";
import { noApplication } from "../move-application.js";
import type { MoveStore } from "../moves.store.js";
import { interviewProposedMail } from "./interview-mails.js";
import type { InterviewStore } from "./interviews.store.js";

export interface ProposeInterviewDeps {
  applications: Pick<ApplicationStore, "find">;
  moves: Pick<MoveStore, "move" | "correspondence" | "addLink">;
  interviews: Pick<InterviewStore, "propose" | "write">;
  queueMail: QueueMail;
  publicUrl: string;
  newId: NewId;
  now(): Date;
}

/**
 * Proposes slots to a candidate, in the place of any before, and writes to them once: an application that had not come to its interview
 * moves there by it.
 */
export async function proposeInterview(
  deps: ProposeInterviewDeps,
  principal: Principal,
  id: string,
  { slots, ...where }: InterviewProposal,
): Promise<Application> {
  requireKind(principal, "company", "operator");
  const [place, url] = [where.place ?? null, where.url ?? null];
  const sight = sightOf(principal);
  const [application, told] = await Promise.all([
    deps.applications.find(sight, id),
    deps.moves.correspondence(id),
  ]);
  if (!application || !told) throw noApplication(id);
  const now = deps.now();
  if (place === null && url === null)
    throw refuseField("/place", "required", "Give a place, the https address of a video call, or both.");
  refuseFaults(checkSlots(slots, now));
  const { status, interview } = application;
  if (!canProposeInterview(status)) throw tooLate(status);

  const at = now.toISOString();
  const link = newCandidateLink(deps.publicUrl, now);
  const mail = interviewProposedMail({
    language: told.language,
    offer: { title: told.offerTitle, companyName: told.companyName },
    pageUrl: link.url,
    slots,
    place,
    url,
    isAgain: interview !== null,
  });
  const writes = [
    deps.interviews.propose(id, { slots, place, url }, at),
    deps.moves.addLink(id, link),
    deps.queueMail(mail, { to: told.candidateEmail, about: id }),
  ];
  const isProposed =
    status === "interview"
      ? await deps.interviews.write(id, at, writes)
      : await deps.moves.move(
          {
            id: deps.newId("mov"),
            applicationId: id,
            from: status,
            status: "interview",
            at,
            mover: "partner",
            byPartnerId: principal.partner.id,
            bySubject: subjectOf(principal),
          },
          writes,
        );
  const latest = (await deps.applications.find(sight, id)) ?? application;
  if (!isProposed) throw tooLate(latest.status);
  return latest;
}

const tooLate = (status: Application["status"]) =>
  new AppError(
    "interview_refused",
    `An interview is proposed of an application that is received, in screening or at its interview; this one is ${status}.`,
  );

const RIGHT: Readonly<Record<SlotFault["code"], string>> = {
  date_in_past: "A slot in the time to come.",
  too_far_ahead: `A slot within ${INTERVIEW_SLOTS.mostDaysAhead} days.`,
  ends_before_start: "A slot that ends after it starts.",
  too_short: `A slot of at least ${INTERVIEW_SLOTS.leastMinutes} minutes.`,
  too_long: `A slot of at most ${INTERVIEW_SLOTS.mostMinutes / 60} hours.`,
  already_used: "Slots apart from each other.",
};

function refuseFaults(faults: readonly SlotFault[]): void {
  if (!faults.length) return;
  const errors = faults.map(({ slot, field, code }) => ({
    pointer: `/slots/${slot}/${field}`,
    code,
    detail: RIGHT[code],
  }));
  throw new AppError("validation_failed", "Some slots cannot be proposed.", errors);
}
