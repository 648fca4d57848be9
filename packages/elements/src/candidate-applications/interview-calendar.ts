import type { CandidateApplication } from "@alternance-kit/sdk/types";

/** The interview that was chosen as a file for calendars (RFC 5545); none before. */
export function interviewCalendar(
  { id, reference, interview, offer }: CandidateApplication,
  { title, now }: { title: string; now: Date },
): File | undefined {
  const slot = interview?.chosen == null ? undefined : interview.slots[interview.chosen];
  if (!interview || !slot) return undefined;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Alternance Kit//Candidate space//FR",
    "BEGIN:VEVENT",
    `UID:interview-${id}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(new Date(slot.startsAt))}`,
    `DTEND:${utc(new Date(slot.endsAt))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(`${offer.title} (${reference})`)}`,
    ...(interview.place ? [`LOCATION:${escaped(interview.place)}`] : []),
    ...(interview.url ? [`URL:${interview.url}`] : []),
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ];
  return new File([lines.map(folded).join("\r\n")], `${reference}.ics`, { type: "text/calendar" });
}

const utc = (date: Date): string => date.toISOString().replace(/[-:]|\.\d+/g, "");

const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** At most 75 octets a line, and no character cut in two. */
function folded(line: string): string {
  let [text, octets] = ["", 0];
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    const isFull = octets + size > 75;
    text += isFull ? `\r\n ${character}` : character;
    octets = isFull ? 1 + size : octets + size;
  }
  return text;
}
