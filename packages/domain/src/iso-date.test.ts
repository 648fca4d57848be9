import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, ageOn, daysBetween, isIsoDate, weekday } from "./iso-date.js";

test.each(["2026-09-01", "2028-02-29", "1999-12-31"])("%s is a date", (text) => {
  expect(isIsoDate(text)).toBe(true);
});

test.each([
  "",
  "2026-02-30",
  "2027-02-29",
  "2026-13-01",
  "2026-00-10",
  "26-09-01",
  "2026-9-1",
  "2026-09-01T00:00",
])("%j is not", (text) => {
  expect(isIsoDate(text)).toBe(false);
});

test.each([
  ["2026-09-01", 3, "2026-12-01"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2027-11-30", 3, "2028-02-29"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2026-12-31", 12, "2027-12-31"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-01-15", -1, "2025-12-15"],
  ["2026-01-15", -13, "2024-12-15"],
] as const)("%s and %i months is %s", (date, months, later) => {
  expect(addMonths(date, months)).toBe(later);
});

test.each([
  ["2026-10-24", 2, "2026-10-26"],
  ["2026-03-28", 1, "2026-03-29"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2028-03-01", -1, "2028-02-29"],
] as const)("%s and %i days is %s, clocks changing or not", (date, days, later) => {
  expect(addDays(date, days)).toBe(later);
});

test.each([
  ["2010-09-01", "2026-08-31", 15],
  ["2010-09-01", "2026-09-01", 16],
  ["2008-02-29", "2026-02-28", 17],
  ["2008-02-29", "2026-03-01", 18],
] as const)("someone born on %s is on %s %i years old", (birthDate, date, age) => {
  expect(ageOn(birthDate, date)).toBe(age);
});

test("a week runs from Monday, 1, to Sunday, 7", () => {
  expect(weekday("2026-11-16")).toBe(1);
  expect(weekday("2026-11-22")).toBe(7);
});

test("days added are days between", () => {
  const date = fc
    .date({ min: new Date("1950-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  fc.assert(
    fc.property(date, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
      expect(isIsoDate(addMonths(day, days % 500))).toBe(true);
    }),
  );
});
