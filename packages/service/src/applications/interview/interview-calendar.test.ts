import ICAL from "ical.js";
import { expect, test } from "vitest";
import { type CalendarEvent, interviewCalendar } from "./interview-calendar.js";

const anEvent = (overrides: Partial<CalendarEvent> = {}): CalendarEvent => ({
  applicationId: "app_01k9xq8e5w3f",
  publicUrl: "https://alternance.example:8443",
  language: "fr",
  reader: "candidate",
  reference: "7KQ4-9XMZ",
  offerTitle: "Développeur web React (H/F)",
  companyName: "Garonne Numérique",
  slot: { startsAt: "2026-12-03T09:00:00Z", endsAt: "2026-12-03T09:45:00.000Z" },
  place: "12 rue des Arts, 31000 Toulouse",
  url: null,
  state: "confirmed",
  sequence: 0,
  at: "2026-12-01T10:00:00.123Z",
  ...overrides,
});

/** The event as an independent parser reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [component, ...others] = calendar.getAllSubcomponents("vevent");
  if (!component || others.length) throw new Error("Not one event.");
  return { calendar, component, event: new ICAL.Event(component) };
}

/** The names of the properties, after unfolding (RFC 5545, 3.1). */
const propertiesOf = (text: string) =>
  text
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .map((line) => line.split(/[:;]/, 1)[0]);

test("another program reads what was written", () => {
  const { calendar, component, event } = read(interviewCalendar(anEvent({ sequence: 2 })));
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  expect(calendar.getFirstPropertyValue("prodid")).toBe("-//alternance-kit//interviews//FR");
  expect([event.uid, event.sequence, event.summary, event.location]).toEqual([
    "app_01k9xq8e5w3f@alternance.example",
    2,
    "Entretien avec Garonne Numérique : Développeur web React (H/F)",
    "12 rue des Arts, 31000 Toulouse",
  ]);
  expect(event.description).toBe("Référence de la candidature : 7KQ4-9XMZ");
  expect(component.getFirstPropertyValue("status")).toBe("CONFIRMED");
  expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
  const instants = [event.startDate, event.endDate, component.getFirstPropertyValue("dtstamp")];
  expect(instants.map((time) => time instanceof ICAL.Time && time.toJSDate().toISOString())).toEqual([
    "2026-12-03T09:00:00.000Z",
    "2026-12-03T09:45:00.000Z",
    "2026-12-01T10:00:00.000Z",
  ]);
});

test("the required properties are there once, and instants are in UTC", () => {
  const text = interviewCalendar(anEvent());
  const names = propertiesOf(text);
  for (const name of ["VERSION", "PRODID", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"])
    expect([name, names.filter((one) => one === name).length]).toEqual([name, 1]);
  expect(text).toMatch(/\r\nDTSTART:20261203T090000Z\r\nDTEND:20261203T094500Z\r\n/);
  expect([names[0], names.at(-2), names.at(-1)]).toEqual(["BEGIN", "END", ""]);
});

test("called off, it is the same event, later, and no more: it has what a cancellation is to have (RFC 5546, 4.1.3)", () => {
  const chosen = read(interviewCalendar(anEvent({ sequence: 2 })));
  const { calendar, component, event } = read(
    interviewCalendar(anEvent({ sequence: 3, state: "cancelled" })),
  );
  expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL");
  expect(component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect([event.uid, event.organizer]).toEqual([chosen.event.uid, chosen.event.organizer]);
  expect(event.organizer).toMatch(/^mailto:.+\.invalid$/i);
  expect(event.sequence).toBeGreaterThan(chosen.event.sequence);
});

test("every line ends in CR LF, and none is over 75 octets", () => {
  const text = interviewCalendar(
    anEvent({
      offerTitle: "Développeuse ou développeur d’applications à la méthode agile 👩‍💻 ".repeat(5),
      place: "à".repeat(200),
      url: `https://visio.example/${"salle/".repeat(40)}`,
    }),
  );
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  const lengths = text.split("\r\n").map((line) => Buffer.byteLength(line));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  expect(read(text).event.location).toBe(`${"à".repeat(200)}, https://visio.example/${"salle/".repeat(40)}`);
});

test("nothing that is written in an offer can end a line or add a property", () => {
  const offerTitle = "Développeur; web, \\ React\r\nBEGIN:VALARM\nATTENDEE:mailto:x@example.org";
  const url = "https://visio.example/a,b;c?d=1\\2";
  const text = interviewCalendar(anEvent({ offerTitle, url, companyName: `Garonne "N"\r\nATTENDEE:x` }));
  expect(propertiesOf(text)).not.toContain("ATTENDEE");
  expect(propertiesOf(text).filter((name) => name === "BEGIN")).toHaveLength(2);
  const { event } = read(text);
  expect(event.summary).toBe(`Entretien avec Garonne "N"\nATTENDEE:x : ${offerTitle.replace("\r\n", "\n")}`);
  expect(event.location).toBe(`12 rue des Arts, 31000 Toulouse, ${url}`);
});

test("the company's file names the application by its reference", () => {
  const { event } = read(interviewCalendar(anEvent({ reader: "company" })));
  expect(event.summary).toBe("Entretien, candidature 7KQ4-9XMZ : Développeur web React (H/F)");
});
