import type { InterviewSlot } from "@alternance-kit/contract/interview";
import type { Language } from "@alternance-kit/contract/mail";
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { addressOf, NOBODY } from "../../mail/mail-config.js";
import { en } from "./texts.en.js";
import { fr } from "./texts.fr.js";

const TEXTS = { fr, en };

export interface CalendarEvent {
  applicationId: string;
  /** Where the service is reached: it makes the event's name the world's own. */
  publicUrl: string;
  language: Language;
  /** `company` or `candidate`: whom the file is for. Who the candidate is stays out of it, as out of all e-mails to companies. */
  reader: "company" | "candidate";
  reference: string;
  offerTitle: string;
  companyName: string;
  slot: InterviewSlot;
  place: string | null;
  url: string | null;
  state: "confirmed" | "cancelled";
  sequence: number;
  /** When it came to stand so: calendars take the later of two files. */
  at: string;
}

const METHODS = { confirmed: ICalCalendarMethod.PUBLISH, cancelled: ICalCalendarMethod.CANCEL };
const STATUSES = { confirmed: ICalEventStatus.CONFIRMED, cancelled: ICalEventStatus.CANCELLED };

/**
 * The interview for a calendar (RFC 5545): published, or cancelled (RFC 5546, 4.1). Chosen anew or called off, it has the same UID and a higher
 * SEQUENCE: calendars move it, or take it away.
 */
export function interviewCalendar(event: CalendarEvent): string {
  const texts = TEXTS[event.language];
  const calendar = ical({
    prodId: { company: "alternance-kit", product: "interviews", language: event.language.toUpperCase() },
    method: METHODS[event.state],
  });
  const where = [event.place, event.url].filter((one) => one !== null);
  calendar.createEvent({
    id: `${event.applicationId}@${new URL(event.publicUrl).hostname}`,
    sequence: event.sequence,
    stamp: new Date(event.at),
    start: new Date(event.slot.startsAt),
    end: new Date(event.slot.endsAt),
    summary:
      event.reader === "candidate"
        ? texts.calendar.withCompany(event.companyName, event.offerTitle)
        : texts.calendar.withCandidate(event.reference, event.offerTitle),
    // A link stands here as text, and in no URL property: the library would escape its commas, which RFC 5545 has stay.
    location: where.join(", "),
    description: [
      texts.calendar.reference(event.reference),
      ...(event.url ? [texts.video(event.url)] : []),
    ].join("\n"),
    // Both methods ask for one. Nobody answers the file: no address of the company is given away for it.
    organizer: { name: event.companyName, email: addressOf(NOBODY) },
    status: STATUSES[event.state],
  });
  // Every line ends, the last one too (RFC 5545, 3.1), which the library leaves open.
  return `${calendar.toString()}\r\n`;
}
