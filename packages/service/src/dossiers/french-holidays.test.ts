import { expect, test } from "vitest";
import { isFrenchHoliday } from "./french-holidays.js";

test.each([
  ["2026-01-01", true],
  ["2026-04-06", true], // Easter Monday
  ["2026-05-14", true], // Ascension
  ["2026-07-14", true],
  ["2026-12-25", true],
  ["2027-03-29", true], // Easter Monday, the day after the clocks change
  ["2026-04-03", false], // Good Friday: Alsace-Moselle's only
  ["2026-12-26", false],
  ["2026-11-22", false],
])("%s is a public holiday of metropolitan France: %s", (date, isHoliday) => {
  expect(isFrenchHoliday(date)).toBe(isHoliday);
});
