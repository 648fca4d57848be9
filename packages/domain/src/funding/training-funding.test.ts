import { expect, test } from "vitest";
import { type FundingInput, trainingFunding } from "./training-funding.js";

const aContract = (overrides: Partial<FundingInput> = {}): FundingInput => ({
  concludedOn: "2026-09-01",
  startsOn: "2026-09-01",
  durationMonths: 12,
  diplomaLevel: 6,
  npecAnnualCents: 730_000,
  ...overrides,
});
const planOf = (overrides: Partial<FundingInput> = {}) => {
  const funding = trainingFunding(aContract(overrides));
  if (!funding.known) throw new Error(funding.reason);
  return funding;
};

test("the level given is paid by the day, less the employer's part", () => {
  expect(planOf()).toEqual({
    known: true,
    basis: "given",
    annualCents: 730_000,
    from: "2026-09-01",
    to: "2027-08-31",
    days: 365,
    isBroken: false,
    totalCents: 730_000,
    participationCents: 75_000,
    opcoCents: 655_000,
    source: "R6332-25",
    checkedOn: "2026-11-22",
  });
});

test.each([
  ["nine months", { durationMonths: 9 }, 273, 546_000],
  ["two years, one of them a leap year", { durationMonths: 24 }, 731, 1_462_000],
  ["a prolonged contract", { extension: { months: 6, reason: "exam_failure" } }, 547, 1_094_000],
] as const)("days are counted: %s", (_case, overrides, days, totalCents) => {
  expect(planOf(overrides)).toMatchObject({ days, totalCents });
});

test.each([
  ["79 % at a distance: no cut", 0.79, 730_000, 730_000],
  ["80 %: a fifth less", 0.8, 730_000, 584_000],
  ["a cut below 4,000 € stops there", 1, 450_000, 400_000],
  ["a level below 4,000 € is not cut", 1, 350_000, 350_000],
])("distance: %s", (_case, distanceShare, npecAnnualCents, annualCents) => {
  expect(planOf({ distanceShare, npecAnnualCents }).annualCents).toBe(annualCents);
});

test.each([
  [150_000, 880_000],
  [400_000, 1_130_000],
  [500_000, 1_130_000],
])(
  "a supplement of %i cents for a disability is added, up to 4,000 €",
  (disabilitySupplementCents, annualCents) => {
    expect(planOf({ disabilitySupplementCents }).annualCents).toBe(annualCents);
  },
);

test("broken within the first 45 days: the days done, and half of them for the employer", () => {
  const breach = { on: "2026-10-10", isWithin45Days: true };
  expect(planOf({ breach })).toMatchObject({
    to: "2026-10-10",
    days: 40,
    isBroken: true,
    totalCents: 80_000,
    participationCents: 40_000,
    opcoCents: 40_000,
  });
});

test("broken later: the days done, and the whole participation", () => {
  const breach = { on: "2027-02-28", isWithin45Days: false };
  expect(planOf({ breach })).toMatchObject({ days: 181, totalCents: 362_000, participationCents: 75_000 });
});

test("below level 6 the OPCO pays all of it", () => {
  expect(planOf({ diplomaLevel: 5 })).toMatchObject({ participationCents: 0, opcoCents: 730_000 });
});

test.each([
  [3, 547_000],
  [4, 562_100],
  [5, 600_000],
  [6, 600_000],
  [7, 700_000],
] as const)("a new certification of level %i has the launch amount", (diplomaLevel, annualCents) => {
  const plan = planOf({ diplomaLevel, npecAnnualCents: undefined, isNewCertification: true });
  expect(plan).toMatchObject({ basis: "launch_amount", annualCents, source: "Arrêté du 31 août 2022" });
});

test("without a level the funding is unknown, with an estimate at the launch amount", () => {
  const funding = trainingFunding(aContract({ npecAnnualCents: undefined }));
  expect(funding).toMatchObject({
    known: false,
    reason: "npec_not_given",
    estimate: { basis: "launch_amount", annualCents: 600_000, totalCents: 600_000 },
  });
});

test.each([
  ["before the pay by the day", { concludedOn: "2025-06-30" }, "funding_before_tables"],
  ["before any table", { concludedOn: "2022-08-31" }, "funding_before_tables"],
  [
    "of a contrat de professionnalisation",
    { contractType: "professionalisation" },
    "funding_of_professionalisation",
  ],
] as const)("the funding %s is unknown", (_case, overrides, reason) => {
  expect(trainingFunding(aContract(overrides))).toEqual({ known: false, reason });
});
