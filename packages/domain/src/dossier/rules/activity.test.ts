import { expect, test } from "vitest";
import { aContext, aDossier, judge, judgeOnly } from "../testing/a-dossier.js";
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

test.each([
  ["62.10Y", "2026-12-31", "Indiquez le code de la NAF rév. 2, en vigueur jusqu’au 31/12/2026."],
  ["62.01Z", "2027-01-01", "Indiquez le code de la NAF 2025, en vigueur depuis le 01/01/2027."],
])("the classification to use for %s on %s is named", (naf, today, message) => {
  const [finding] = activityExists(aDossier({ employer: { naf } }), aContext({ today }));
  expect(finding?.message.fr).toBe(message);
});
