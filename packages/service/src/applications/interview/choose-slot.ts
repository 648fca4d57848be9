import type { Interview } from "@alternance-kit/contract/interview";
import { checkChoice, type SlotRefusal } from "@alternance-kit/domain/interview";
import { AppError } from "../../app-error.js";
import type { QueueMail } from "../../mail/queue-mail.js";
import { newCandidateLink } from "../candidate-links.js";
import type { MoveStore } from "../moves.store.js";
import { interviewCalendar } from "./interview-calendar.js";
import { chosenEvent, interviewEvent } from "./interview-event.js";
import { interviewChosenByCandidateMail, interviewChosenMail } from "./interview-mails.js";
import type { InterviewStore } from "./interviews.store.js";

export interface ChooseSlotDeps {
  interviews: Pick<InterviewStore, "find" | "choose">;
  moves: Pick<MoveStore, "correspondence" | "addLink">;
  queueMail: QueueMail;
  publicUrl: string;
  now(): Date;
}

/**
 * Chooses a slot for the candidate, the first being 0, and writes to both sides, with a file for their calendars. Whose application it is, the
 * caller has made sure of. The same slot again changes nothing.
 *
 * @throws {AppError} `interview_not_found`, or `slot_refused` when it is past, another was chosen, or others were proposed meanwhile
 */
export async function chooseSlot(
  deps: ChooseSlotDeps,
  applicationId: string,
  slot: number,
): Promise<Interview> {
  const [kept, told] = await Promise.all([
    deps.interviews.find(applicationId),
    deps.moves.correspondence(applicationId),
  ]);
  if (!kept || !told)
    throw new AppError("interview_not_found", "No interview was proposed for this application.");
  const { interview, sequence } = kept;
  if (interview.chosen === slot) return interview;
  const now = deps.now();
  const choice = checkChoice(interview, told.status, slot, now);
  if (!choice.ok) throw new AppError("slot_refused", WHY[choice.reason]);

  const { place, url } = interview;
  const at = now.toISOString();
  const offer = { title: told.offerTitle, companyName: told.companyName };
  const event = {
    ...interviewEvent(deps.publicUrl, told, interview, choice.slot),
    ...chosenEvent(sequence, at),
  };
  const link = newCandidateLink(deps.publicUrl, now);
  const shared = { offer, slot: choice.slot, place, url };
  const toCandidate = interviewChosenMail({
    ...shared,
    language: told.language,
    pageUrl: link.url,
    calendar: interviewCalendar({ ...event, reader: "candidate", language: told.language }),
  });
  const toCompany = interviewChosenByCandidateMail({
    ...shared,
    reference: told.reference,
    calendar: interviewCalendar({ ...event, reader: "company", language: "fr" }),
  });
  const isChosen = await deps.interviews.choose({ applicationId, slot, sequence, at }, [
    deps.moves.addLink(applicationId, link),
    deps.queueMail(toCandidate, { to: told.candidateEmail, about: applicationId }),
    ...(told.companyEmail
      ? [deps.queueMail(toCompany, { to: told.companyEmail, about: applicationId })]
      : []),
  ]);
  if (!isChosen) throw new AppError("slot_refused", WHY.slot_chosen);
  return { ...interview, chosen: slot };
}

const WHY: Readonly<Record<SlotRefusal, string>> = {
  interview_over: "The application is no longer at its interview.",
  slot_chosen:
    "A slot is chosen already, or others were proposed: read the interview again. The company can propose others.",
  slot_unknown: "Choose one of the interview's slots by its place among them, the first being 0.",
  slot_past: "This slot has begun: choose another, or ask the company for others.",
};
