import { expect, test } from "vitest";
import type { Contract } from "../dossier.js";
import { judge, judgeOnly } from "../testing/a-dossier.js";
import { benefitsAreConsistent } from "./benefits.js";

const judged = (contract: Contract, purpose: "draft" | "filing" = "draft") =>
  judge(benefitsAreConsistent, { contract }, { purpose });

test.each([{ mealCents: 540 }, { housingCents: 8_000 }, { hasOtherBenefit: true }])(
  "%j is named when there are benefits, and not when there are none",
  (named) => {
    expect(judged({ hasBenefitsInKind: true, ...named }, "filing")).toEqual([]);
    expect(judged({ hasBenefitsInKind: false, ...named })).toEqual([
      "error contract.hasBenefitsInKind benefits_named_but_none",
    ]);
  },
);

test("nothing is named when there are none, a zero included", () => {
  expect(judged({ hasBenefitsInKind: false, mealCents: 0, hasOtherBenefit: false }, "filing")).toEqual([]);
});

test("at filing, benefits are named; a draft may wait", () => {
  expect(judged({ hasBenefitsInKind: true }, "filing")).toEqual([
    "error contract.hasBenefitsInKind benefits_not_named",
  ]);
  expect(judged({ hasBenefitsInKind: true })).toEqual([]);
});

test.each([
  [75_000, []],
  [75_001, ["error contract.housingCents housing_over_three_quarters"]],
] as const)("housing for %i cents of a pay of 100,000", (housingCents, findings) => {
  expect(judged({ hasBenefitsInKind: true, housingCents, grossAtHireCents: 100_000 })).toEqual(findings);
});

test("housing is not compared with a pay that is not known", () => {
  expect(judged({ hasBenefitsInKind: true, housingCents: 90_000, grossAtHireCents: undefined })).toEqual([]);
  expect(judgeOnly(benefitsAreConsistent, {}, { purpose: "filing" })).toEqual([]);
});
