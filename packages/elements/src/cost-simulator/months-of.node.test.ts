import { localSimulations } from "@alternance-kit/core/local-simulations";
import { expect, test } from "vitest";
import { monthsOf } from "./months-of.js";

test("a contract that begins on the way has one bar a month, and no cent is lost", async () => {
  const simulation = await localSimulations({ today: () => "2026-11-22" }).cost({
    birthDate: "2007-05-20",
    diplomaLevel: 6,
    startsOn: "2026-12-14",
    durationMonths: 24,
    concludedOn: "2026-12-01",
    employer: { headcount: 12 },
    schoolChargeCents: 30_000,
  });
  const months = monthsOf(simulation);
  expect(simulation.months).toHaveLength(26);
  expect(months).toHaveLength(25);
  expect(new Set(months.map(({ month }) => month)).size).toBe(25);
  expect(months.reduce((sum, { totalCents }) => sum + totalCents, 0)).toBe(simulation.totals.totalCents);
  for (const line of months) {
    const { grossCents, employerContributionsCents, participationCents, schoolChargeCents, aidCents } = line;
    expect(grossCents + employerContributionsCents + participationCents + schoolChargeCents - aidCents).toBe(
      line.totalCents,
    );
  }
});
