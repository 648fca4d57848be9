import joursFeries from "@socialgouv/jours-feries";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../calendar/date.js";
import { isWorkingDay, workingDayAfter } from "./working-day.js";

/**
 * The library makes midnights of the machine's zone, an hour off when clocks change between Easter and the day:
 * half a day later, read where they were made, they name the same day in every zone.
 */
const asIsoDate = (midnight: Date): string => {
  const noon = new Date(midnight.getTime() + 12 * 3_600_000);
  return [noon.getFullYear(), noon.getMonth() + 1, noon.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
};

const holidaysOf = (year: number, options?: { alsace: boolean }) =>
  new Set(Object.values(joursFeries(year, options)).map(asIsoDate));

const isHoliday = (date: string) => holidaysOf(Number(date.slice(0, 4))).has(date);

test("the library knows the eleven legal holidays", () => {
  expect([...holidaysOf(2027)].sort()).toEqual([
    "2027-01-01",
    "2027-03-29",
    "2027-05-01",
    "2027-05-06",
    "2027-05-08",
    "2027-05-17",
    "2027-07-14",
    "2027-08-15",
    "2027-11-01",
    "2027-11-11",
    "2027-12-25",
  ]);
});

test.each([
  ["a plain Monday", "2026-09-07", "2026-09-12"],
  ["a Tuesday: Saturday counts, Sunday does not", "2026-09-01", "2026-09-07"],
  ["a Sunday", "2026-09-06", "2026-09-11"],
  ["over All Saints, a Sunday that year", "2026-10-29", "2026-11-04"],
  ["over Armistice Day", "2026-11-09", "2026-11-16"],
  ["over Christmas, a Friday, and New Year's Day", "2026-12-24", "2026-12-31"],
  ["over Easter Monday", "2027-03-26", "2027-04-02"],
  ["over Ascension and 8 May", "2027-05-05", "2027-05-13"],
])("five working days after %s", (_case, startsOn, deadline) => {
  expect(workingDayAfter(startsOn, 5, isHoliday)).toBe(deadline);
});

test("Alsace-Moselle's two more holidays put the day off", () => {
  const isHolidayThere = (date: string) => holidaysOf(Number(date.slice(0, 4)), { alsace: true }).has(date);
  expect(workingDayAfter("2026-12-24", 5, isHolidayThere)).toBe("2027-01-02");
});

test("zero working days after a day is that day", () => {
  expect(workingDayAfter("2026-09-06", 0, isHoliday)).toBe("2026-09-06");
});

test("as many working days lie between as were asked for, and the last is one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 1, max: 30 }), (offset, count) => {
      const from = addDays("2024-01-01", offset);
      const to = workingDayAfter(from, count, isHoliday);
      let found = 0;
      for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
        if (isWorkingDay(day, isHoliday)) found++;
      expect(found).toBe(count);
      expect(new Date(to).getUTCDay()).not.toBe(0);
      expect(isHoliday(to)).toBe(false);
    }),
    { numRuns: 200 },
  );
});
