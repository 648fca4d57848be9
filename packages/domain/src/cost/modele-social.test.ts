import { beforeAll, expect, test, vi } from "vitest";
import type { ApprenticeBracket } from "../tables/apprentice-rates.js";
import { costOf } from "./testing/builders.js";
import { AID_DIFFERENCES } from "./testing/known-differences.js";
import {
  aidOf,
  createModeleSocial,
  type ModeleSocial,
  minimumPayOf,
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
