import type { Interview, InterviewSlot } from "@alternance-kit/contract/interview";
import type { Correspondence } from "../moves.store.js";
import type { CalendarEvent } from "./interview-calendar.js";

/** What calendars are told of a slot, whoever reads it. */
export const interviewEvent = (
  publicUrl: string,
  {
    id,
    reference,
    offerTitle,
    companyName,
  }: Pick<Correspondence, "id" | "reference" | "offerTitle" | "companyName">,
  { place, url }: Pick<Interview, "place" | "url">,
  slot: InterviewSlot,
): Omit<CalendarEvent, "language" | "reader" | "state" | "sequence" | "at"> => ({
  applicationId: id,
  publicUrl,
  reference,
  offerTitle,
  companyName,
  slot,
  place,
  url,
});

/** Where an event stands: as it was chosen; or called off, which calendars take for later than what they have. */
export const chosenEvent = (sequence: number, at: string) =>
  ({ state: "confirmed", sequence, at }) as const satisfies Partial<CalendarEvent>;

export const cancelledEvent = (sequence: number, at: string) =>
  ({ state: "cancelled", sequence: sequence + 1, at }) as const satisfies Partial<CalendarEvent>;
