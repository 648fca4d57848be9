import { expect, test } from "vitest";
import { canProposeInterview, checkChoice, checkSlots, isCalledOff, type Slot } from "./interview.js";
import { APPLICATION_STATUSES } from "./transition.js";

const now = new Date("2026-12-01T10:00:00Z");
const slot = (startsAt: string, endsAt: string): Slot => ({ startsAt, endsAt });
const morning = slot("2026-12-03T09:00:00Z", "2026-12-03T09:45:00Z");
const afternoon = slot("2026-12-03T14:00:00Z", "2026-12-03T15:00:00Z");

test("slots to come, apart from each other, are as they should be, in whatever order and one right after the other", () => {
  const next = slot(morning.endsAt, "2026-12-03T10:30:00Z");
  expect(checkSlots([afternoon, morning, next], now)).toEqual([]);
});

test.each([
  ["that has begun", slot("2026-12-01T10:00:00Z", "2026-12-01T11:00:00Z"), "startsAt", "date_in_past"],
  ["over 180 days ahead", slot("2027-05-30T10:00:01Z", "2027-05-30T11:00:00Z"), "startsAt", "too_far_ahead"],
  ["that ends as it starts", slot(morning.startsAt, morning.startsAt), "endsAt", "ends_before_start"],
  ["of under 5 minutes", slot(morning.startsAt, "2026-12-03T09:04:59Z"), "endsAt", "too_short"],
  ["of over 8 hours", slot(morning.startsAt, "2026-12-03T17:00:01Z"), "endsAt", "too_long"],
  ["over another", slot("2026-12-03T14:59:59Z", "2026-12-03T16:00:00Z"), "startsAt", "already_used"],
] as const)(
  "a slot %s is refused, and told apart from the good one beside it",
  (_case, wrong, field, code) => {
    expect(checkSlots([afternoon, wrong], now)).toEqual([{ slot: 1, field, code }]);
  },
);

test("an interview is proposed until the contract is", () => {
  expect(APPLICATION_STATUSES.filter(canProposeInterview)).toEqual(["received", "screening", "interview"]);
});

test("a candidate chooses one slot, that is still to come, while the application is at its interview", () => {
  const interview = { slots: [morning, afternoon], chosen: null };
  expect(checkChoice(interview, "interview", 1, now)).toEqual({ ok: true, slot: afternoon });
  const refused = (choice: ReturnType<typeof checkChoice>) => !choice.ok && choice.reason;
  expect([
    refused(checkChoice(interview, "declined", 1, now)),
    refused(checkChoice({ ...interview, chosen: 0 }, "interview", 1, now)),
    refused(checkChoice(interview, "interview", 2, now)),
    refused(checkChoice(interview, "interview", 0, new Date(morning.startsAt))),
  ]).toEqual(["interview_over", "slot_chosen", "slot_unknown", "slot_past"]);
});

test("a meeting is called off by an end before it is over, and by nothing else", () => {
  const during = new Date((Date.parse(morning.startsAt) + Date.parse(morning.endsAt)) / 2).toISOString();
  expect(APPLICATION_STATUSES.filter((status) => isCalledOff(morning, status, now.toISOString()))).toEqual([
    "declined",
    "withdrawn",
    "expired",
  ]);
  expect(isCalledOff(morning, "declined", during)).toBe(true);
  expect(isCalledOff(morning, "declined", morning.endsAt)).toBe(false);
});
