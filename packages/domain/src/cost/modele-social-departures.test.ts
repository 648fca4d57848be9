import { beforeAll, describe, expect, test, vi } from "vitest";
import { addDays, addMonths } from "../calendar/date.js";
import { costOf } from "./testing/builders.js";
import {
  aidOf,
  createModeleSocial,
  type ModeleSocial,
  minimumPayOf,
  participationOf,
} from "./testing/modele-social.js";

/** The engine takes a second to start, more on a busy machine. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let oracle: ModeleSocial;
beforeAll(() => {
  oracle = createModeleSocial();
});

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
});
