import { expect, test } from "vitest";
import { judge, judgeOnly } from "../testing/a-dossier.js";
import { deadlinesAreKept } from "./deadlines.js";

const LATE = "warning contract.startsOn transmission_late";
const NO_AID = "warning contract.signedOn aid_deadline_passed";
const none = () => false;

test.each([
  ["the fifth working day", "2026-09-07", []],
  ["the day after", "2026-09-08", [LATE]],
] as const)("a contract started on Tuesday 1 September is looked at on %s", (_case, today, findings) => {
  expect(judge(deadlinesAreKept, {}, { today, isHoliday: none })).toEqual(findings);
});

test("a holiday puts the deadline off by a day", () => {
  const isHoliday = (date: string) => date === "2026-09-03";
  expect(judge(deadlinesAreKept, {}, { today: "2026-09-08", isHoliday })).toEqual([]);
  expect(judge(deadlinesAreKept, {}, { today: "2026-09-09", isHoliday })).toEqual([LATE]);
});

test.each([
  ["six months after its signature", "2027-02-24", []],
  ["the day after", "2027-02-25", [NO_AID]],
] as const)("the aid is still to be had %s", (_case, today, findings) => {
  expect(judge(deadlinesAreKept, {}, { today })).toEqual(findings);
});

test("without dates, nothing is late", () => {
  expect(judgeOnly(deadlinesAreKept, {}, { today: "2030-01-01", isHoliday: none })).toEqual([]);
});
