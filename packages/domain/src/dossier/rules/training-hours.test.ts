import { expect, test } from "vitest";
import type { Dossier } from "../dossier.js";
import { aContext, aDossier, judge, judgeOnly } from "../testing/a-dossier.js";
import { teachingIsAQuarter } from "./training-hours.js";

const UNDER = "error training.hours teaching_under_a_quarter";
const of = (endsOn: string, hours: number): Dossier => ({
  contract: { endsOn },
  training: { hours, remoteHours: 0 },
});

test.each([
  ["a year: 401.75 hours", "2027-08-31", 402, []],
  ["a year, an hour less", "2027-08-31", 401, [UNDER]],
  ["two years, a leap one among them: 803.5 hours", "2028-08-31", 804, []],
  ["two years, an hour less", "2028-08-31", 803, [UNDER]],
  ["six months: 200.9 hours", "2027-02-28", 201, []],
  ["six months, an hour less", "2027-02-28", 200, [UNDER]],
  ["four years: 1,607 hours to the hour", "2030-08-31", 1_607, []],
  ["a year but a day: 401.3 hours", "2027-08-30", 402, []],
  ["a year but a day, an hour less", "2027-08-30", 401, [UNDER]],
  ["a year and ten days: 412.8 hours", "2027-09-10", 413, []],
  ["a year and ten days, an hour less", "2027-09-10", 412, [UNDER]],
] as const)("a quarter of %s", (_case, endsOn, hours, findings) => {
  expect(judge(teachingIsAQuarter, of(endsOn, hours))).toEqual(findings);
});

test("the hours that would do are said", () => {
  const [finding] = teachingIsAQuarter(aDossier(of("2027-08-31", 300)), aContext());
  expect(finding?.message).toEqual({
    fr: "La formation doit compter au moins un quart du temps du contrat, soit 402 heures.",
    en: "Teaching must take at least a quarter of the contract’s time, 402 hours.",
  });
});

test.each([["isDisabledWorker"], ["isTopAthlete"]] as const)(
  "with %s it may be adapted, and is a warning",
  (part) => {
    const change = { ...of("2027-08-31", 401), apprentice: { [part]: true } };
    expect(judge(teachingIsAQuarter, change)).toEqual(["warning training.hours teaching_under_a_quarter"]);
  },
);

test.each([
  [1_100, []],
  [1_101, ["error training.remoteHours remote_hours_over_hours"]],
  [undefined, []],
] as const)("%i hours at a distance of 1,100", (remoteHours, findings) => {
  expect(judge(teachingIsAQuarter, { training: { remoteHours } })).toEqual(findings);
});

test("without hours, or without a contract's length, nothing is said", () => {
  expect(judgeOnly(teachingIsAQuarter, {})).toEqual([]);
  expect(judgeOnly(teachingIsAQuarter, { training: { hours: 1 } })).toEqual([]);
  expect(
    judgeOnly(teachingIsAQuarter, { contract: { startsOn: "2026-09-01" }, training: { hours: 1 } }),
  ).toEqual([]);
  expect(judge(teachingIsAQuarter, of("2026-09-01", 1))).toEqual([]);
});

test("a file that names nobody yet is judged on its hours", () => {
  const dossier = { contract: { startsOn: "2026-09-01", endsOn: "2027-08-31" }, training: { hours: 401 } };
  expect(judgeOnly(teachingIsAQuarter, dossier)).toEqual([UNDER]);
});
