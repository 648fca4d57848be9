import { expect, test } from "vitest";
import { parisDate } from "./paris-date.js";

test.each([
  [
    "an hour before midnight UTC on New Year's Eve is already next year in France",
    "2026-12-31T23:30:00Z",
    "2027-01-01",
  ],
  ["a summer night is two hours ahead", "2026-07-13T22:05:00Z", "2026-07-14"],
  ["noon is noon", "2026-11-22T12:00:00Z", "2026-11-22"],
])("%s", (_case, instant, date) => {
  expect(parisDate(new Date(instant))).toBe(date);
});
