import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, daysFromTo } from "../calendar/date.js";
import { percentOf } from "../money.js";
import { SYNTEC_COEFFICIENTS } from "../tables/syntec-grid.js";
import type { PayInput } from "./pay-input.js";
import { paySchedule } from "./pay-schedule.js";

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Any apprenticeship that can be, with any of the rules' cases. */
const contract: fc.Arbitrary<PayInput> = fc
  .record({
    startDay: fc.integer({ min: 0, max: 365 * 5 }),
    age: fc.integer({ min: 15, max: 35 }),
    birthday: fc.integer({ min: 0, max: 364 }),
    durationMonths: fc.integer({ min: 6, max: 48 }),
    diplomaLevel: fc.constantFrom(3, 4, 5, 6, 7),
    firstTrainingYear: optional(fc.integer({ min: 1, max: 4 })),
    cycleMonths: optional(fc.integer({ min: 6, max: 36 })),
    idcc: optional(fc.constantFrom("1486", "0787")),
    coefficient: optional(fc.constantFrom(...SYNTEC_COEFFICIENTS)),
    conventionalMinimumCents: optional(fc.integer({ min: 150_000, max: 600_000 })),
    isDisabledWorker: fc.boolean(),
    isProfessionalBachelor: fc.boolean(),
    extension: optional(
      fc.record({
        months: fc.integer({ min: 1, max: 12 }),
        reason: fc.constantFrom("exam_failure", "disability"),
      }),
    ),
    previousDiploma: optional(
      fc.record({
        level: fc.constantFrom(5, 6, 7),
        isDirectlyRelated: fc.boolean(),
        cycleYears: optional(fc.integer({ min: 1, max: 3 })),
      }),
    ),
    previousContract: optional(
      fc.record({
        ledToDiploma: fc.boolean(),
        employer: fc.constant("same"),
        paidCents: fc.integer({ min: 0, max: 250_000 }),
      }),
    ),
  })
  .map(({ startDay, age, birthday, ...terms }) => {
    const startsOn = addDays("2023-01-01", startDay);
    const birthDate = addDays(addMonths(startsOn, -12 * age), -birthday);
    // A licence professionnelle is of level 6, and takes a year.
    const oneYear = { diplomaLevel: 6, durationMonths: 12, firstTrainingYear: undefined, cycleMonths: 12 };
    return { ...terms, ...(terms.isProfessionalBachelor ? oneYear : {}), startsOn, birthDate } as PayInput;
  });

const linesOf = (input: PayInput) => {
  const schedule = paySchedule(input);
  if (!schedule.known) throw new Error(schedule.reason);
  return schedule;
};

test("the schedule covers each day of the contract once, in order", () => {
  fc.assert(
    fc.property(contract, (input) => {
      const { lines, endsOn } = linesOf(input);
      let next = input.startsOn;
      for (const line of lines) {
        expect(line.from).toBe(next);
        expect(line.to.slice(0, 7)).toBe(line.month);
        expect(line.days).toBe(daysFromTo(line.from, line.to));
        next = addDays(line.to, 1);
      }
      expect(addDays(next, -1)).toBe(endsOn);
    }),
    { numRuns: 500 },
  );
});

test("pay never falls as the age or the year rises inside a contract", () => {
  fc.assert(
    fc.property(contract, (input) => {
      let last = 0;
      for (const { monthlyCents } of linesOf(input).lines) {
        expect(monthlyCents).toBeGreaterThanOrEqual(last);
        last = monthlyCents;
      }
    }),
    { numRuns: 1_000 },
  );
});

/** D6222-26, written again for itself, on the SMIC alone: the floor of every other rule. */
const LEGAL: Record<string, readonly [number, number, number]> = {
  under_18: [27, 39, 55],
  "18_20": [43, 51, 67],
  "21_25": [53, 61, 78],
  "26_plus": [100, 100, 100],
};

test("pay is never below the law's share of the SMIC, nor its part of days below its part of the pay", () => {
  fc.assert(
    fc.property(contract, (input) => {
      for (const line of linesOf(input).lines) {
        const year = input.isProfessionalBachelor ? 2 : Math.min(line.trainingYear, 3);
        const floor = percentOf(line.smicCents, LEGAL[line.ageBracket]?.[year - 1] ?? Number.NaN);
        expect(line.monthlyCents).toBeGreaterThanOrEqual(floor);
        expect(line.grossCents).toBeGreaterThanOrEqual(
          Math.floor((line.monthlyCents * line.days) / line.daysInMonth),
        );
      }
    }),
    { numRuns: 1_000 },
  );
});

test("added points never take the pay above 100 % of the SMIC on their own", () => {
  fc.assert(
    fc.property(contract, (input) => {
      for (const { legalRef, monthlyCents, smicCents } of linesOf(input).lines) {
        if (["D6222-30", "R6222-48", "D6222-31"].includes(legalRef)) {
          expect(monthlyCents).toBeLessThanOrEqual(smicCents);
        }
      }
    }),
    { numRuns: 1_000 },
  );
});
