import { expect, test } from "vitest";
import { employerParticipation, type ParticipationInput } from "./employer-participation.js";

const aContract = (overrides: Partial<ParticipationInput> = {}): ParticipationInput => ({
  concludedOn: "2026-09-01",
  diplomaLevel: 6,
  ...overrides,
});

test.each([
  ["level 6, since July 2025", { concludedOn: "2025-07-01" }, 75_000],
  ["level 7", { diplomaLevel: 7 }, 75_000],
  ["the day before", { concludedOn: "2025-06-30" }, undefined],
  ["level 5", { diplomaLevel: 5 }, undefined],
  ["a contrat de professionnalisation", { contractType: "professionalisation" }, undefined],
  ["after another contract was broken", { followsBreach: true }, 20_000],
] as const)("an employer's part of the training for %s", (_case, overrides, cents) => {
  expect(employerParticipation(aContract(overrides))?.cents).toBe(cents);
});

test.each([
  ["half of what the OPCO pays", 80_000, 40_000],
  ["never more than 750 €", 200_000, 75_000],
])("broken within the first 45 days it is %s", (_case, fundingCents, cents) => {
  expect(employerParticipation(aContract(), fundingCents)).toEqual({
    cents,
    source: "R6332-25-1",
    checkedOn: "2026-11-22",
  });
});
