import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../calendar/date.js";
import { scheduleOf } from "../pay/testing.js";
import { spreadAid } from "./spread-aid.js";

const spread = (startsOn: string, durationMonths: number, maxCents = 500_000) =>
  spreadAid(scheduleOf({ startsOn, durationMonths }).lines, maxCents, durationMonths >= 12).map(
    ({ aidCents }) => aidCents,
  );
const sum = (cents: number[]) => cents.reduce((total, part) => total + part, 0);

test("whole months get a twelfth each, and nothing is paid in the second year", () => {
  const cents = spread("2026-09-01", 24, 600_000);
  expect(cents).toEqual([...Array(12).fill(50_000), ...Array(12).fill(0)]);
});

test("a first and a last month begun on the way get their days", () => {
  const cents = spread("2026-09-16", 6, 600_000);
  expect(cents).toEqual([25_000, ...Array(5).fill(50_000), Math.round((50_000 * 15) / 31)]);
});

test("a contract shorter than a year gets its months only, one of a year gets the whole", () => {
  expect(sum(spread("2026-09-01", 9))).toBe(375_000);
  expect(sum(spread("2027-02-15", 12))).toBe(500_000);
  expect(sum(spread("2028-02-15", 12))).toBe(500_000);
});

test("no contract gets more than the table says, and one of a year or more gets all of it", () => {
  const cases = fc.record({
    day: fc.integer({ min: 0, max: 1_400 }),
    months: fc.integer({ min: 6, max: 36 }),
    maxCents: fc.constantFrom(75_000, 150_000, 200_000, 450_000, 500_000, 600_000),
  });
  fc.assert(
    fc.property(cases, ({ day, months, maxCents }) => {
      const cents = spread(addDays("2023-01-01", day), months, maxCents);
      expect(cents.every((part) => part >= 0)).toBe(true);
      expect(sum(cents)).toBeLessThanOrEqual(maxCents);
      if (months >= 12) expect(sum(cents)).toBe(maxCents);
    }),
    { numRuns: 1_000 },
  );
});
