import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../calendar/date.js";
import { fundingPayments } from "./funding-payments.js";
import { type FundingInput, trainingFunding } from "./training-funding.js";

const paymentsOf = (overrides: Partial<FundingInput> = {}) => {
  const input: FundingInput = {
    concludedOn: "2026-09-01",
    startsOn: "2026-09-01",
    durationMonths: 12,
    diplomaLevel: 5,
    npecAnnualCents: 1_000_000,
    ...overrides,
  };
  const plan = trainingFunding(input);
  if (!plan.known) throw new Error(plan.reason);
  return { plan, payments: fundingPayments(plan, input.concludedOn) };
};
const brief = (overrides: Partial<FundingInput>) =>
  paymentsOf(overrides).payments.map(({ kind, contractYear, from, cents }) => [
    contractYear,
    kind,
    from,
    cents,
  ]);

test("a year is paid 40, 30, 20 and 10 %", () => {
  expect(brief({})).toEqual([
    [1, "advance", "2026-09-01", 400_000],
    [1, "month_7", "2027-03-01", 300_000],
    [1, "month_10", "2027-06-01", 200_000],
    [1, "balance", "2027-09-01", 100_000],
  ]);
});

test("a second year of six months has no seventh: its balance is the rest", () => {
  expect(brief({ durationMonths: 18 }).slice(4)).toEqual([
    [2, "advance", "2027-09-01", 199_452],
    [2, "balance", "2028-03-01", 299_178],
  ]);
});

test("less than a year has half at once", () => {
  expect(brief({ durationMonths: 9 })).toEqual([
    [1, "advance", "2026-09-01", 373_973],
    [1, "balance", "2027-06-01", 373_972],
  ]);
});

test("the employer's part is taken off the first advance", () => {
  expect(brief({ diplomaLevel: 6 })[0]).toEqual([1, "advance", "2026-09-01", 325_000]);
});

test("what the first advance cannot bear is taken off the next", () => {
  const payments = brief({ diplomaLevel: 6, npecAnnualCents: 100_000 });
  expect(payments.map(([, , , cents]) => cents)).toEqual([0, 0, 15_000, 10_000]);
});

test("of a broken contract the whole is said, to be set against what was advanced", () => {
  expect(brief({ breach: { on: "2027-02-28", isWithin45Days: false } })).toEqual([
    [1, "balance", "2027-03-01", 495_890],
  ]);
});

test("where no rule is known no payment is said", () => {
  expect(fundingPayments(paymentsOf().plan, "2025-06-30")).toEqual([]);
});

test("payments add up to what the OPCO pays", () => {
  const cases = fc.record({
    day: fc.integer({ min: 0, max: 700 }),
    durationMonths: fc.integer({ min: 6, max: 48 }),
    npecAnnualCents: fc.integer({ min: 0, max: 2_000_000 }),
    diplomaLevel: fc.constantFrom(4, 6),
  });
  fc.assert(
    fc.property(cases, ({ day, diplomaLevel, ...terms }) => {
      const startsOn = addDays("2025-07-01", day);
      const { plan, payments } = paymentsOf({
        ...terms,
        startsOn,
        concludedOn: startsOn,
        diplomaLevel: diplomaLevel === 4 ? 4 : 6,
      });
      expect(payments.every(({ cents }) => cents >= 0)).toBe(true);
      expect(payments.reduce((sum, { cents }) => sum + cents, 0)).toBe(plan.opcoCents);
    }),
    { numRuns: 500 },
  );
});
