import { expect, test } from "vitest";
import { judge, judgeOnly } from "../testing/a-dossier.js";
import { weekIsNotTooLong } from "./working-time.js";

const OVER = ["error contract.weeklyHours week_over_40_hours"];
const MINOR = ["warning contract.weeklyHours minor_over_35_hours"];
const adult = "2008-09-01";
const minor = "2008-09-02";

test.each([
  [40, 0, adult, []],
  [40, 1, adult, OVER],
  [39, 59, adult, []],
  [41, undefined, adult, OVER],
  [35, 0, minor, []],
  [35, 1, minor, MINOR],
  [35, 1, adult, []],
  [40, 0, minor, MINOR],
  [40, 1, minor, OVER],
] as const)("%i hours %s a week, for someone born %s", (weeklyHours, weeklyMinutes, birthDate, findings) => {
  expect(
    judge(weekIsNotTooLong, { apprentice: { birthDate }, contract: { weeklyHours, weeklyMinutes } }),
  ).toEqual(findings);
});

test("without hours, or an age to judge them by, nothing is said", () => {
  expect(judgeOnly(weekIsNotTooLong, {})).toEqual([]);
  expect(judgeOnly(weekIsNotTooLong, { contract: { weeklyHours: 39 } })).toEqual([]);
  expect(
    judgeOnly(weekIsNotTooLong, { apprentice: { birthDate: minor }, contract: { weeklyHours: 39 } }),
  ).toEqual([]);
});
