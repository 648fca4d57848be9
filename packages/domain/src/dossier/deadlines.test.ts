import joursFeries from "@socialgouv/jours-feries";
import { expect, test } from "vitest";
import { aidDeadline, decisionDeadline, transmissionDeadline } from "./deadlines.js";

/** The library's midnights of the machine's zone; half a day later they name the same day whatever the clocks did. */
const isHoliday = (date: string): boolean =>
  Object.values(joursFeries(Number(date.slice(0, 4)))).some((midnight) => {
    const noon = new Date(midnight.getTime() + 12 * 3_600_000);
    const [year, month, day] = date.split("-").map(Number);
    return noon.getFullYear() === year && noon.getMonth() + 1 === month && noon.getDate() === day;
  });

test.each([
  ["2026-09-01", "2026-09-07"],
  ["2026-11-09", "2026-11-16"],
  ["2026-12-24", "2026-12-31"],
  ["2027-05-05", "2027-05-13"],
])("a contract that starts on %s is sent to the OPCO by %s", (startsOn, deadline) => {
  expect(transmissionDeadline(startsOn, isHoliday)).toBe(deadline);
});

test("the OPCO's twenty days are days of the calendar, Sundays and holidays included", () => {
  expect(decisionDeadline("2026-12-20")).toBe("2027-01-09");
});

test("the aid is claimed within six months, the shorter month's last day being the last", () => {
  expect(aidDeadline("2026-08-24")).toBe("2027-02-24");
  expect(aidDeadline("2026-08-31")).toBe("2027-02-28");
});
