import type { CandidateApplication } from "@alternance-kit/sdk/types";
import { expect, test } from "vitest";
import { anOwnApplication, atInterview } from "../testing/space.js";
import { interviewCalendar } from "./interview-calendar.js";
import { type NextStep, nextStep } from "./next-step.js";

const NOW = new Date("2026-11-22T12:00:00.000Z");
const slot = (day: string) => ({ startsAt: `${day}T09:00:00.000Z`, endsAt: `${day}T10:00:00.000Z` });
const interview = (chosen: number | null) => ({
  slots: [slot("2026-11-25"), slot("2026-11-20")],
  chosen,
  place: null,
  url: null,
});

const CASES: [string, Partial<CandidateApplication>, NextStep][] = [
  [
    "received 21 days ago to the minute",
    { status: "received", history: [], receivedAt: "2026-11-01T12:00:00.000Z" },
    { kind: "late" },
  ],
  [
    "received a minute later",
    { status: "received", history: [], receivedAt: "2026-11-01T12:01:00.000Z" },
    { kind: "answer", by: "2026-11-22T12:01:00.000Z" },
  ],
  [
    "that the company wrote about since",
    { messages: [{ id: "msg_1", from: "company", text: "", at: "2026-11-22T08:00:00.000Z" }] },
    { kind: "answer", by: "2026-12-13T08:00:00.000Z" },
  ],
  [
    "that a guardian let out, at an instant not told",
    { status: "received", history: [], guardian: "confirmed" },
    { kind: "answer_soon" },
  ],
  ["that awaits a guardian", { status: "received", guardian: "awaiting" }, { kind: "guardian" }],
  [
    "with slots to choose from",
    { ...atInterview(), interview: interview(null) },
    { kind: "slot", by: "2026-11-25T09:00:00.000Z" },
  ],
  [
    "with slots that are all past",
    { ...atInterview(), interview: interview(null), can: ["withdraw"] },
    { kind: "contact" },
  ],
  [
    "with an appointment",
    { ...atInterview(), interview: interview(0) },
    { kind: "meet", ...slot("2026-11-25") },
  ],
  ["whose interview has taken place", { ...atInterview(), interview: interview(1) }, { kind: "met" }],
  ["at its interview, with nothing proposed", { status: "interview", interview: null }, { kind: "contact" }],
  ["that is offered", { status: "offered" }, { kind: "contract_offer" }],
  ["that is placed", { status: "placed" }, { kind: "contract" }],
  ["that ended on the 21st", { status: "withdrawn" }, { kind: "erased", on: "2027-02-21" }],
];

test.each(CASES)("of an application %s, what comes next is told", (_case, change, expected) => {
  expect(nextStep(anOwnApplication(change), NOW)).toEqual(expected);
});

test("an appointment is a file for calendars, no line of which is over 75 octets, and no character cut", async () => {
  const title = `Entretien : ${"Éditions, études & évènements ; ".repeat(5)}`;
  const application = atInterview({ interview: interview(0) });
  const text = (await interviewCalendar(application, { title, now: NOW })?.text()) ?? "";
  const lines = text.split("\r\n");
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  const whole = text.replaceAll("\r\n ", "");
  expect(whole).toContain("DTSTART:20261125T090000Z\r\nDTEND:20261125T100000Z");
  expect(whole).toContain(`SUMMARY:${title.replace(/[,;]/g, "\\$&")}\r\n`);
  expect(interviewCalendar(atInterview(), { title, now: NOW })).toBeUndefined();
});
