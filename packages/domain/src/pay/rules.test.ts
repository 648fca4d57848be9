import { describe, expect, test } from "vitest";
import type { PayInput } from "./pay-input.js";
import { lineOn, scheduleOf } from "./testing.js";

/** Percent and article on a day. */
const ruleOn = (day: string, overrides: Partial<PayInput>) => {
  const { rate, legalRef } = lineOn(day, overrides);
  return [Math.round(rate * 100), legalRef];
};
const AT_19 = "2007-08-15";
const AT_23 = "2003-08-15";

test.each([
  ["15 years old", "2011-03-10", [27, "D6222-27"]],
  ["16", "2010-03-10", [27, "D6222-26"]],
  ["19", AT_19, [43, "D6222-26"]],
  ["23", AT_23, [53, "D6222-26"]],
  ["27", "1999-03-10", [100, "D6222-26"]],
] as const)("the first year at %s", (_case, birthDate, expected) => {
  expect(ruleOn("2026-09-01", { birthDate })).toEqual(expected);
});

test("who enters in the second year of the cycle is paid as in the second year", () => {
  expect(ruleOn("2026-09-01", { firstTrainingYear: 2, durationMonths: 12 })).toEqual([51, "D6222-26"]);
});

test("a fourth year of training is paid as the third", () => {
  expect(ruleOn("2026-09-01", { firstTrainingYear: 4, durationMonths: 12 })).toEqual([67, "D6222-26"]);
});

describe("a contract shorter than the cycle (D6222-28-1)", () => {
  test("counts the rest of the cycle as done", () => {
    const terms = { durationMonths: 12, cycleMonths: 24 };
    expect(ruleOn("2026-09-01", terms)).toEqual([51, "D6222-28-1"]);
  });

  test("changes year on the way when the rest is no whole year", () => {
    const terms = { durationMonths: 18, cycleMonths: 24 };
    expect(ruleOn("2027-02-28", terms)).toEqual([43, "D6222-28-1"]);
    expect(ruleOn("2027-03-01", terms)).toEqual([51, "D6222-28-1"]);
    expect(scheduleOf(terms).lines.map(({ contractYear }) => contractYear)).toEqual([
      ...Array(12).fill(1),
      ...Array(6).fill(2),
    ]);
  });
});

test("a contract longer than the cycle is paid on as the cycle's last year (D6222-28-2)", () => {
  const terms = { durationMonths: 18, cycleMonths: 12 };
  expect(ruleOn("2027-08-31", terms)).toEqual([43, "D6222-26"]);
  expect(ruleOn("2027-09-01", terms)).toEqual([43, "D6222-28-2"]);
});

describe("a prolonged contract", () => {
  const extension = (reason: "exam_failure" | "disability") => ({
    durationMonths: 24,
    extension: { months: 12, reason },
  });

  test("after an exam is failed is paid as its last year (D6222-28), and older ages still count", () => {
    const terms = extension("exam_failure");
    expect(scheduleOf(terms).endsOn).toBe("2029-08-31");
    expect(ruleOn("2028-08-31", terms)).toEqual([51, "D6222-26"]);
    expect(ruleOn("2028-09-01", terms)).toEqual([51, "D6222-28"]);
    expect(ruleOn("2028-09-01", { ...terms, birthDate: "2006-01-10" })).toEqual([61, "D6222-28"]);
  });

  test("for a disability has 15 points more than its last year (R6222-48)", () => {
    expect(ruleOn("2028-09-01", extension("disability"))).toEqual([66, "R6222-48"]);
  });

  test("a disabled worker's fourth year is such a prolongation", () => {
    const terms = { durationMonths: 48, isDisabledWorker: true };
    expect(ruleOn("2029-08-31", terms)).toEqual([67, "D6222-26"]);
    expect(ruleOn("2029-09-01", terms)).toEqual([93, "R6222-48"]);
    expect(ruleOn("2029-09-01", { ...terms, birthDate: "2010-10-10" })).toEqual([82, "R6222-48"]);
  });

  test("a disabled worker's three first years have no points more", () => {
    expect(
      scheduleOf({ isDisabledWorker: true }).lines.every(({ legalRef }) => legalRef === "D6222-26"),
    ).toBe(true);
  });
});

test("a licence professionnelle is paid as a second year (D6222-32)", () => {
  expect(ruleOn("2026-09-01", { isProfessionalBachelor: true, durationMonths: 12 })).toEqual([
    51,
    "D6222-32",
  ]);
});

describe("15 points more for the same level again (D6222-30)", () => {
  const again = {
    birthDate: AT_19,
    durationMonths: 12,
    diplomaLevel: 6,
    previousDiploma: { level: 6, isDirectlyRelated: true },
  } as const;

  test("when the three conditions are met", () => {
    expect(ruleOn("2026-09-01", again)).toEqual([58, "D6222-30"]);
  });

  test.each([
    ["another level", { previousDiploma: { level: 5, isDirectlyRelated: true } }],
    ["an unrelated field", { previousDiploma: { level: 6, isDirectlyRelated: false } }],
    ["a contract of more than a year", { durationMonths: 13 }],
  ] as const)("not for %s", (_case, change) => {
    expect(ruleOn("2026-09-01", { ...again, ...change })).toEqual([43, "D6222-26"]);
  });

  test("on the rate of the last year of the cycle that led to the first diploma", () => {
    const previousDiploma = { ...again.previousDiploma, cycleYears: 3 };
    expect(ruleOn("2026-09-01", { ...again, previousDiploma })).toEqual([82, "D6222-30"]);
  });

  test("in a licence professionnelle, on the second year's rate", () => {
    expect(ruleOn("2026-09-01", { ...again, isProfessionalBachelor: true })).toEqual([66, "D6222-30"]);
  });

  test("never beyond 100 % of the SMIC, and at 26 nothing is added (D6222-31)", () => {
    const at23 = { ...again, birthDate: AT_23, firstTrainingYear: 3 };
    expect(ruleOn("2026-09-01", at23)).toEqual([93, "D6222-30"]);
    const withMinimum = { ...at23, conventionalMinimumCents: 213_500 };
    expect(lineOn("2026-09-01", withMinimum)).toMatchObject({
      rate: 1,
      base: "smic",
      monthlyCents: 186_702,
      legalRef: "D6222-31",
    });
    expect(ruleOn("2026-09-01", { ...again, birthDate: "1999-03-10" })).toEqual([100, "D6222-26"]);
  });

  test("a table's amount above the SMIC is kept when the cap would lower it", () => {
    const terms = { ...again, birthDate: AT_23, firstTrainingYear: 3, conventionalMinimumCents: 300_000 };
    expect(lineOn("2026-09-01", terms)).toMatchObject({
      rate: 0.78,
      base: "conventional_minimum",
      monthlyCents: 234_000,
      legalRef: "D6222-26",
    });
  });
});

describe("after another contract (D6222-29)", () => {
  test.each([
    [
      "the same employer: what was paid",
      { ledToDiploma: true, employer: "same", paidCents: 120_000 },
      120_000,
    ],
    [
      "another: what could be claimed",
      { ledToDiploma: true, employer: "other", claimableCents: 110_000 },
      110_000,
    ],
    ["no diploma: the table alone", { ledToDiploma: false, employer: "same", paidCents: 120_000 }, 80_282],
    ["less than the table: the table", { ledToDiploma: true, employer: "same", paidCents: 70_000 }, 80_282],
  ] as const)("with %s", (_case, previousContract, cents) => {
    const line = lineOn("2026-09-01", { previousContract });
    expect(line.monthlyCents).toBe(cents);
    expect(line.legalRef).toBe(cents === 80_282 ? "D6222-26" : "D6222-29");
  });
});
