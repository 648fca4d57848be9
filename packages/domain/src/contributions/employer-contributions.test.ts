import { expect, test } from "vitest";
import { CONTRIBUTIONS_FROM_2026 as ROW } from "../tables/employer-contributions.js";
import { employerContributions, reductionCoefficient } from "./employer-contributions.js";

test.each([
  ["below the SMIC, at its highest", 0.5, "from11", 0.3981],
  ["at the SMIC, the same", 1, "from11", 0.3981],
  ["at twice the SMIC", 2, "from11", 0.0534],
  ["just below three times", 2.999, "from11", 0.02],
  ["from three times on, none", 3, "from11", 0],
  ["from 50 employees, at its highest", 1, "from50", 0.4021],
] as const)("the reduction's coefficient, %s", (_case, payInSmic, band, expected) => {
  expect(reductionCoefficient(payInSmic, ROW, ROW.bands[band])).toBe(expected);
});

/** Owed on 1,000 € at or below the SMIC, in cents. */
const owed = (headcount: number, contractType?: "apprenticeship" | "professionalisation") =>
  employerContributions({ grossCents: 100_000, payInSmic: 0.5, headcount, contractType }, ROW);

test.each([
  [0, 1_856],
  [10, 1_856],
  [11, 3_536],
  [49, 3_536],
  [50, 3_986],
  [250, 3_986],
])("with %i employees, an employer owes on 1,000 €", (headcount, expected) => {
  expect(owed(headcount)).toBe(expected);
});

test("only an apprentice's pay is free of training and apprenticeship tax under 11 employees", () => {
  expect(owed(10, "professionalisation")).toBe(3_086);
  expect(owed(11, "professionalisation")).toBe(owed(11, "apprenticeship"));
});
