import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, ageOn, dateOfDay, dayNumber, daysFromTo, daysInMonth, isDate } from "./date.js";

/** The platform's own calendar, in UTC, as the oracle. */
const utc = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const anyDate = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2399-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("days are counted as the platform's calendar counts them, and counted back to the same date", () => {
  fc.assert(
    fc.property(anyDate, anyDate, (from, to) => {
      expect(daysFromTo(from, to)).toBe(utc(to) - utc(from) + 1);
      expect(dateOfDay(dayNumber(from))).toBe(from);
      expect(isDate(from)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["a leap year", 2028, 2, 29],
  ["an ordinary year", 2026, 2, 28],
  ["a century that is no leap year", 2100, 2, 28],
  ["a century that is one", 2000, 2, 29],
  ["a month of 30 days", 2026, 9, 30],
  ["a month of 31 days", 2026, 8, 31],
])("the length of a month in %s", (_case, year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  ["2026-11-22", true],
  ["2028-02-29", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["2026-00-10", false],
  ["2026-01-00", false],
  ["2026-1-1", false],
  ["yesterday", false],
])("%s is a date: %s", (text, expected) => {
  expect(isDate(text)).toBe(expected);
});

test.each([
  ["into the next year", "2026-09-01", 24, "2028-09-01"],
  ["to a shorter month", "2026-08-31", 6, "2027-02-28"],
  ["to a leap day", "2027-08-31", 6, "2028-02-29"],
  ["backwards over a year", "2026-01-15", -2, "2025-11-15"],
])("months are added %s", (_case, date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

test("a day is taken off across a month", () => {
  expect(addDays("2028-03-01", -1)).toBe("2028-02-29");
});

test.each([
  ["the day before a birthday", "2008-11-23", 17],
  ["on a birthday", "2008-11-22", 18],
])("age on %s", (_case, birthDate, age) => {
  expect(ageOn(birthDate, "2026-11-22")).toBe(age);
});
