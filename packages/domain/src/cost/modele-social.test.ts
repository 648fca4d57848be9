import { beforeAll, describe, expect, test, vi } from "vitest";
import { addDays, addMonths } from "../calendar/date.js";
import type { ApprenticeBracket } from "../tables/apprentice-rates.js";
import { costOf } from "./testing/builders.js";
import { AID_DIFFERENCES } from "./testing/known-differences.js";
import {
  aidOf,
  createModeleSocial,
  employerContributionsOf,
  type ModeleSocial,
  minimumPayOf,
  netPayOf,
  participationOf,
} from "./testing/modele-social.js";
import { ORACLE_GRID, type OracleCase } from "./testing/oracle-grid.js";

/** The whole of this file takes some twenty seconds on two cores; a busy machine may take longer. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let oracle: ModeleSocial;
beforeAll(() => {
  oracle = createModeleSocial();
});

const simulationOf = ({ headcount, quotaPercent, startsOn, ...asked }: OracleCase) =>
  costOf({ ...asked, startsOn, concludedOn: startsOn, employer: { headcount, quotaMet: quotaPercent >= 5 } });

const describeCase = (asked: OracleCase) => JSON.stringify(asked);

/** The bracket of a month, found on the platform's calendar: the age on the last day of the month before. */
function bracketIn(month: string, birthDate: string): ApprenticeBracket {
  const eve = new Date(Date.parse(`${month}-01T00:00:00Z`) - 86_400_000);
  const birth = new Date(`${birthDate}T00:00:00Z`);
  const isBeforeBirthday =
    eve.getUTCMonth() * 100 + eve.getUTCDate() < birth.getUTCMonth() * 100 + birth.getUTCDate();
  const age = eve.getUTCFullYear() - birth.getUTCFullYear() - (isBeforeBirthday ? 1 : 0);
  if (age < 18) return "under_18";
  if (age < 21) return "18_20";
  return age < 26 ? "21_25" : "26_plus";
}

test("the grid has at least 2,000 different cases", () => {
  expect(new Set(ORACLE_GRID.map(describeCase)).size).toBeGreaterThanOrEqual(2_000);
});

test("pay is the state engine's to the euro, in each case's first months and at each change of year", () => {
  const differences: string[] = [];
  let compared = 0;
  for (const asked of ORACLE_GRID) {
    const { months } = simulationOf(asked);
    for (const [index, line] of months.entries()) {
      const startsAYear = line.contractYear !== months[index - 1]?.contractYear;
      if (!startsAYear && index !== 1 && index !== months.length - 1) continue;
      const theirs = minimumPayOf(oracle, asked.startsOn, line.from, bracketIn(line.month, asked.birthDate));
      const ours = Math.round((line.baseCents * line.rate) / 100);
      compared += 1;
      if (ours !== theirs) differences.push(`${describeCase(asked)} on ${line.from}: ${ours}, not ${theirs}`);
    }
  }
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(2 * ORACLE_GRID.length);
});

test("the first year's aid is the state engine's, but for its known differences, each of which is seen", () => {
  const unexpected: string[] = [];
  const seen = new Set<string>();
  let equal = 0;
  for (const asked of ORACLE_GRID) {
    const { aid, years } = simulationOf(asked);
    const theirs = aidOf(oracle, {
      ...asked,
      hiredOn: asked.startsOn,
      date: asked.startsOn,
      level: asked.diplomaLevel,
      isDisabled: asked.isDisabledWorker,
    });
    const ours = aid.known ? (years[0]?.aidCents ?? 0) / 100 : undefined;
    const difference = AID_DIFFERENCES.find(({ concerns }) => concerns(asked));
    if (ours === theirs) equal += 1;
    else if (difference) seen.add(difference.article);
    else unexpected.push(`${describeCase(asked)}: ${ours}, not ${theirs}`);
  }
  expect(unexpected).toEqual([]);
  expect([...seen].sort()).toEqual(AID_DIFFERENCES.map(({ article }) => article).sort());
  expect(equal).toBeGreaterThan(ORACLE_GRID.length / 2);
});

test("the employer's part of the training is the state engine's in the first year", () => {
  for (const startsOn of ["2025-06-30", "2025-07-01", "2026-09-01"]) {
    for (const diplomaLevel of [4, 5, 6, 7] as const) {
      const { years } = costOf({ startsOn, concludedOn: startsOn, diplomaLevel });
      const theirs = participationOf(oracle, { hiredOn: startsOn, date: startsOn, level: diplomaLevel });
      expect((years[0]?.participationCents ?? 0) / 100).toBe(theirs);
    }
  }
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

describe("what modele-social does not follow, article by article", () => {
  test("D6222-26: the second year begins on the anniversary, not the day before", () => {
    const lastDay = addDays(addMonths("2025-09-15", 12), -1);
    expect(minimumPayOf(oracle, "2025-09-15", lastDay, "18_20")).toBe(952);
    const line = costOf({
      startsOn: "2025-09-15",
      concludedOn: "2025-09-15",
      birthDate: "2006-06-15",
    }).months.find(({ to }) => to === lastDay);
    expect(line).toMatchObject({ contractYear: 1, rate: 0.43 });
  });

  test("D6222-26: from 21 on the conventional minimum is the base when it is higher", () => {
    const theirs = minimumPayOf(oracle, "2026-09-01", "2026-09-01", "21_25");
    const { months } = costOf({ birthDate: "2003-01-15", conventionalMinimumCents: 213_500 });
    expect([theirs, months[0]?.grossCents]).toEqual([990, 113_155]);
  });

  test("Syntec, accord du 28 juin 2011: its rates and its grid", () => {
    const { months } = costOf({ birthDate: "2003-01-15", coefficient: 310, employer: { idcc: "1486" } });
    expect(months[0]).toMatchObject({
      grossCents: 104_775,
      legalRef: "Syntec, accord du 28 juin 2011, art. 1",
    });
  });

  test("D6222-30: 15 points for the same level again", () => {
    const again = { durationMonths: 12, previousDiploma: { level: 6, isDirectlyRelated: true } } as const;
    expect(costOf(again).months[0]).toMatchObject({ rate: 0.58, legalRef: "D6222-30" });
    expect(minimumPayOf(oracle, "2026-09-01", "2026-09-01", "18_20")).toBe(803);
  });

  test("D6222-32: a licence professionnelle is paid as a second year", () => {
    const { months } = costOf({ durationMonths: 12, isProfessionalBachelor: true });
    expect(months[0]).toMatchObject({ rate: 0.51, grossCents: 95_218 });
  });

  test("R6222-48: 15 points in a disabled apprentice's fourth year", () => {
    const startsOn = "2023-01-01";
    const fourth = "2026-01-01";
    const { months } = costOf({
      startsOn,
      concludedOn: startsOn,
      birthDate: "2002-06-15",
      durationMonths: 48,
      isDisabledWorker: true,
    });
    expect(months.find(({ from }) => from === fourth)).toMatchObject({ rate: 0.93, grossCents: 169_542 });
    expect(minimumPayOf(oracle, startsOn, fourth, "21_25")).toBe(1_422);
  });

  test("D6222-26: pay is due to the cent, not rounded to the euro", () => {
    expect(minimumPayOf(oracle, "2026-09-01", "2026-09-01", "18_20")).toBe(803);
    expect(costOf().months[0]?.grossCents).toBe(80_282);
  });

  test("D6243-2, I: the aid is for the first year", () => {
    const contract = { hiredOn: "2026-09-01", level: 4, isDisabled: false, headcount: 20, quotaPercent: 0 };
    expect(aidOf(oracle, { ...contract, date: "2027-10-01" })).toBe(5_000);
    expect(costOf({ diplomaLevel: 4 }).years.map(({ aidCents }) => aidCents)).toEqual([500_000, 0]);
  });

  test("Décret 2026-168: from 250 employees on, 3 % and a tenth more than the year before is a quota too", () => {
    const contract = { hiredOn: "2026-09-01", date: "2026-09-01", level: 6, isDisabled: false };
    expect(aidOf(oracle, { ...contract, headcount: 250, quotaPercent: 3 })).toBe(0);
    expect(costOf({ employer: { headcount: 250, quotaMet: true } }).totals.aidCents).toBe(75_000);
  });

  test("R6332-25-1: the employer's part of the training is paid once, not each year", () => {
    expect(participationOf(oracle, { hiredOn: "2026-09-01", date: "2027-10-01", level: 6 })).toBe(750);
    expect(costOf().years.map(({ participationCents }) => participationCents)).toEqual([75_000, 0]);
  });

  test("D6243-5: the exemption goes by the day of conclusion, not by the day of the pay", () => {
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
