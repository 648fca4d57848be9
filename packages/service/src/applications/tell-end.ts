import type { Language } from "@alternance-kit/contract/mail";
import { canMove } from "@alternance-kit/domain/application-transition";
import type { BatchItem } from "drizzle-orm/batch";
import type { QueueMail, WrittenMail } from "../mail/queue-mail.js";
import { type CalendarEvent, interviewCalendar } from "./interview/interview-calendar.js";
import { cancelledEvent, interviewEvent } from "./interview/interview-event.js";
import {
  calendarFile,
  interviewCancelledForCompanyMail,
  interviewCancelledMail,
} from "./interview/interview-mails.js";
import type { InterviewStore } from "./interview/interviews.store.js";
import type { Correspondence } from "./moves.store.js";

export interface TellEndDeps {
  interviews: Pick<InterviewStore, "find">;
  queueMail: QueueMail;
  publicUrl: string;
}

/** The templates that tell a company of an end; who the candidate is stays out of them. */
export const ENDS_TOLD_TO_COMPANIES = ["application-withdrawn", "interview-cancelled-for-company"] as const;

type Reader = CalendarEvent["reader"];

/** An application that is about to end; whoever has no address is not written to. */
type Ending = Omit<Correspondence, "candidateEmail"> & { candidateEmail: string | null };

/**
 * Writes to both sides of an application that ends: the e-mail that is theirs by it, and with it the file that takes an interview still to come
 * out of their calendar. Who has no other e-mail gets one for that file.
 */
export async function tellEnd(
  { interviews, queueMail, publicUrl }: TellEndDeps,
  told: Ending,
  mails: { candidate?: WrittenMail; company?: WrittenMail },
  now: Date,
): Promise<BatchItem<"sqlite">[]> {
  // Of one that has ended before, the calendars were told then.
  const kept = canMove(told.status, "withdrawn") ? await interviews.find(told.id) : undefined;
  const slot = kept?.interview.slots[kept.interview.chosen ?? -1];
  const offer = { title: told.offerTitle, companyName: told.companyName };
  const { id: about, reference, language, candidateEmail, companyEmail } = told;

  const endOf = (reader: Reader, mail: WrittenMail | undefined, read: Language): WrittenMail | undefined => {
    if (!kept || !slot || new Date(slot.endsAt) <= now) return mail;
    const event = interviewCalendar({
      ...interviewEvent(publicUrl, told, kept.interview, slot),
      ...cancelledEvent(kept.sequence, now.toISOString()),
      reader,
      language: read,
    });
    const calendar = calendarFile(event, read, "CANCEL");
    if (mail) return { ...mail, attachments: [...(mail.attachments ?? []), calendar] };
    return reader === "candidate"
      ? interviewCancelledMail({ language: read, offer, slot, calendar })
      : interviewCancelledForCompanyMail({ offer, reference, slot, calendar });
  };
  const toCandidate = endOf("candidate", mails.candidate, language);
  const toCompany = endOf("company", mails.company, "fr");
  return [
    ...(candidateEmail && toCandidate ? [queueMail(toCandidate, { to: candidateEmail, about })] : []),
    ...(companyEmail && toCompany ? [queueMail(toCompany, { to: companyEmail, about })] : []),
  ];
}
