import { expect, test } from "vitest";
import type { Dossier } from "../dossier.js";
import { judge, judgeOnly } from "../testing/a-dossier.js";
import { apprenticeIsOldEnough, under16IsDerogated } from "./age.js";

const born = (birthDate: string, change: Dossier = {}): Dossier => ({
  ...change,
  apprentice: { birthDate, ...change.apprentice },
});

test.each([
  ["today", "2026-09-01", ["error apprentice.birthDate apprentice_too_young"]],
  ["tomorrow", "2026-09-02", ["error apprentice.birthDate birth_date_in_future"]],
  ["15 years before the first day", "2011-09-01", []],
  ["15 years before the day after", "2011-09-02", ["error apprentice.birthDate apprentice_too_young"]],
  ["on a day that does not exist", "2011-02-30", []],
] as const)("born %s", (_case, birthDate, findings) => {
  expect(judge(apprenticeIsOldEnough, born(birthDate))).toEqual(findings);
});

test("without a birth date, or a first day, age is not judged", () => {
  expect(judgeOnly(apprenticeIsOldEnough, { contract: { startsOn: "2026-09-01" } })).toEqual([]);
  expect(judgeOnly(apprenticeIsOldEnough, { apprentice: { birthDate: "2015-01-01" } })).toEqual([]);
  expect(judgeOnly(under16IsDerogated, { contract: { startsOn: "2026-09-01", derogation: "11" } })).toEqual(
    [],
  );
  expect(judgeOnly(under16IsDerogated, { apprentice: { birthDate: "2011-01-01" } })).toEqual([]);
});

const NEEDED = "error contract.derogation derogation_11_needed";
const REFUSED = "error contract.derogation derogation_11_from_16";

test.each([
  ["the day before 16, by derogation 11", "2010-09-02", "11", []],
  ["the day before 16, by several derogations", "2010-09-02", "50", []],
  ["the day before 16, by another", "2010-09-02", "12", [NEEDED]],
  ["the day before 16, not said yet", "2010-09-02", undefined, []],
  ["on the 16th birthday, by derogation 11, which the state's form lets pass", "2010-09-01", "11", [REFUSED]],
  ["on the 16th birthday, by another", "2010-09-01", "21", []],
  ["on the 16th birthday, by none", "2010-09-01", undefined, []],
  ["at 21, by derogation 11, which the state's form unlocks again by mistake", "2005-04-12", "11", [REFUSED]],
] as const)("a contract that starts %s", (_case, birthDate, derogation, findings) => {
  expect(judge(under16IsDerogated, born(birthDate, { contract: { derogation } }))).toEqual(findings);
});

test("at filing, a missing derogation under 16 is an error", () => {
  expect(judge(under16IsDerogated, born("2010-09-02"), { purpose: "filing" })).toEqual([NEEDED]);
  expect(judge(under16IsDerogated, born("2010-09-01"), { purpose: "filing" })).toEqual([]);
});

test.each([
  ["40", []],
  ["41", ["error apprentice.lastClass college_not_completed"]],
  ["42", ["error apprentice.lastClass college_not_completed"]],
] as const)("under 16, with last class %s", (lastClass, findings) => {
  const change = born("2010-09-02", { apprentice: { lastClass }, contract: { derogation: "11" } });
  expect(judge(under16IsDerogated, change)).toEqual(findings);
});

test("from 16, lower secondary school may have been left early", () => {
  expect(judge(under16IsDerogated, born("2010-09-01", { apprentice: { lastClass: "41" } }))).toEqual([]);
});
