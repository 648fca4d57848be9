import { beforeAll, describe, expect, test, vi } from "vitest";
import { costOf } from "../cost/testing/builders.js";
import {
  createModeleSocial,
  employerContributionsOf,
  type ModeleSocial,
  netPayOf,
} from "../cost/testing/modele-social.js";

/** The engine takes a second to start, more on a busy machine. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let oracle: ModeleSocial;
beforeAll(() => {
  oracle = createModeleSocial();
});

describe("contributions of 2026 are the state engine's, without a health cover", () => {
  const pays = [504.1, 803, 989.52, 1_138.88, 1_456.28, 1_867.02];

  test.each([5, 10, 11, 49, 50, 249])("an employer of %i owes the same to the cent", (headcount) => {
    for (const grossEuros of pays) {
      const asked = { hiredOn: "2026-09-01", date: "2026-11-01", grossEuros, headcount, healthCoverEuros: 0 };
      const theirs = Math.round(employerContributionsOf(oracle, asked) * 100);
      expect(Math.abs(employerCents(grossEuros, headcount) - theirs)).toBeLessThanOrEqual(1);
    }
  });

  test("above the SMIC the reduction falls alike, to a thousandth of the pay", () => {
    for (const grossEuros of [2_135, 2_490, 2_850]) {
      const asked = {
        hiredOn: "2026-09-01",
        date: "2026-11-01",
        grossEuros,
        headcount: 20,
        healthCoverEuros: 0,
      };
      const theirs = employerContributionsOf(oracle, asked);
      expect(Math.abs(employerCents(grossEuros, 20) / 100 - theirs)).toBeLessThan(grossEuros / 1_000);
    }
  });

  test("a net pay is within 0.2 % of it: CSG is taken here on the whole, there on 98.25 %", () => {
    for (const grossEuros of pays) {
      const asked = {
        hiredOn: "2026-09-01",
        date: "2026-11-01",
        grossEuros,
        headcount: 20,
        healthCoverEuros: 0,
      };
      const ours = netCents(grossEuros, "2026-09-01") / 100;
      expect(Math.abs(ours - netPayOf(oracle, asked))).toBeLessThanOrEqual(grossEuros * 0.002);
    }
  });
});

/** The line of a contract that pays this much at full rate in November 2026. */
const lineThatPays = (grossEuros: number, headcount: number, concludedOn = "2026-09-01") => {
  const cents = Math.round(grossEuros * 100);
  const isAdult = cents > 186_702;
  return costOf({
    concludedOn,
    startsOn: "2026-09-01",
    birthDate: isAdult ? "1998-01-01" : "2010-01-01",
    ...(isAdult
      ? { conventionalMinimumCents: cents }
      : { previousContract: { ledToDiploma: true, employer: "same", paidCents: cents } }),
    employer: { headcount },
  }).months.find(({ month }) => month === "2026-11");
};
const employerCents = (grossEuros: number, headcount: number) =>
  lineThatPays(grossEuros, headcount)?.employerContributionsCents ?? Number.NaN;
const netCents = (grossEuros: number, concludedOn: string) =>
  lineThatPays(grossEuros, 20, concludedOn)?.netCents ?? Number.NaN;

test("modele-social goes by the day of the pay, the law by the day of conclusion (D6243-5)", () => {
  const asked = {
    hiredOn: "2025-02-01",
    date: "2026-11-01",
    grossEuros: 1_456.28,
    headcount: 20,
    healthCoverEuros: 0,
  };
  const exempt = 1_867.02 * 0.79;
  expect(netPayOf(oracle, asked)).toBeLessThan(exempt - 100);
  expect(netCents(1_456.28, "2025-02-01")).toBe(145_628);
});

test("with its usual health cover the engine gives the figures it was read with", () => {
  const asked = (grossEuros: number) => ({
    hiredOn: "2026-09-01",
    date: "2026-11-01",
    grossEuros,
    headcount: 20,
    healthCoverEuros: 40,
  });
  /** Half of the cover, and the social levy of 8 % on it. */
  const cover = 20 * 1.08;
  for (const [gross, net, contributions] of [
    [803, 783, 49.99],
    [989.52, 955.91, 56.59],
    [1_456.28, 1_325.39, 73.09],
    [1_867.02, 1_650.53, 87.62],
  ] as const) {
    expect(netPayOf(oracle, asked(gross))).toBeCloseTo(net, 2);
    expect(employerContributionsOf(oracle, asked(gross))).toBeCloseTo(contributions, 2);
    expect(employerCents(gross, 20) / 100 + cover).toBeCloseTo(contributions, 1);
  }
});
