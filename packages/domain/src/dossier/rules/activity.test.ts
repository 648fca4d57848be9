import { expect, test } from "vitest";
import { judge, judgeOnly } from "../testing/a-dossier.js";
import { activityExists } from "./activity.js";

test.each([
  ["one of the list", "62.01Z", true, []],
  ["one that nobody looked up", "62.01Z", undefined, []],
  ["one that is not on it", "62.09A", false, ["error employer.naf naf_unknown"]],
  ["not a code", "6201", true, ["error employer.naf naf_malformed"]],
] as const)("the code is %s", (_case, naf, isKnown, findings) => {
  expect(judge(activityExists, { employer: { naf } }, { isActivityKnown: () => isKnown })).toEqual(findings);
});

test("without a code nothing is said, and without a list only its shape is judged", () => {
  expect(judgeOnly(activityExists, {})).toEqual([]);
  expect(judge(activityExists)).toEqual([]);
});

test.each([
  ["62.01Z", "2026-12-31", []],
  ["62.10Y", "2026-12-31", ["warning employer.naf naf_of_other_version"]],
  ["62.01Z", "2027-01-01", ["warning employer.naf naf_of_other_version"]],
  ["62.10Y", "2027-01-01", []],
] as const)("%s on %s", (naf, today, findings) => {
  expect(judge(activityExists, { employer: { naf } }, { today })).toEqual(findings);
});
