import { expect, test } from "vitest";
import { payByAge } from "./pay-by-age.js";

const TERMS = { startsOn: "2026-09-01", durationMonths: 24, diplomaLevel: 6 } as const;

test("an offer of two years has the range of each age", () => {
  expect(payByAge(TERMS)).toEqual({
    known: true,
    ages: [
      { ageBracket: "under_18", lowestCents: 50_410, highestCents: 72_814 },
      { ageBracket: "18_20", lowestCents: 80_282, highestCents: 95_218 },
      { ageBracket: "21_25", lowestCents: 98_952, highestCents: 113_888 },
      { ageBracket: "26_plus", lowestCents: 186_702, highestCents: 186_702 },
    ],
  });
});

test("a rise of the SMIC before the end is in the range", () => {
  const range = payByAge({ ...TERMS, startsOn: "2025-09-01", durationMonths: 12 });
  expect(range.known && range.ages[3]).toEqual({
    ageBracket: "26_plus",
    lowestCents: 180_180,
    highestCents: 186_702,
  });
});

test("a contrat de professionnalisation has its own ages", () => {
  const range = payByAge({ ...TERMS, contractType: "professionalisation", durationMonths: 12 });
  expect(range.known && range.ages.map(({ ageBracket, lowestCents }) => [ageBracket, lowestCents])).toEqual([
    ["under_21", 102_686],
    ["21_25", 130_691],
    ["26_plus", 186_702],
  ]);
});

test("before the tables it is unknown", () => {
  expect(payByAge({ ...TERMS, startsOn: "2020-09-01" })).toEqual({
    known: false,
    reason: "pay_before_tables",
  });
});
