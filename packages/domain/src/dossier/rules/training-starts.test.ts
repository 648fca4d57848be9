import { expect, test } from "vitest";
import { judge, judgeOnly } from "../testing/a-dossier.js";
import { practiceStartsInTime, teachingStartsInTime } from "./training-starts.js";

const PRACTICE = "error contract.practicalTrainingStartsOn";

test.each([
  ["the day before the contract starts", "2026-08-31", [`${PRACTICE} practice_before_start`]],
  ["the day it starts", "2026-09-01", []],
  ["three months later", "2026-12-01", []],
  ["three months and a day later", "2026-12-02", [`${PRACTICE} practice_too_late`]],
] as const)("practice that starts %s", (_case, practicalTrainingStartsOn, findings) => {
  expect(judge(practiceStartsInTime, { contract: { practicalTrainingStartsOn } })).toEqual(findings);
});

test("three months after 30 November end with February", () => {
  const after = (practicalTrainingStartsOn: string) =>
    judge(practiceStartsInTime, {
      contract: { signedOn: "2026-11-30", startsOn: "2026-11-30", practicalTrainingStartsOn },
    });
  expect(after("2027-02-28")).toEqual([]);
  expect(after("2027-03-01")).toEqual([`${PRACTICE} practice_too_late`]);
});

test("practice starts on the day of signature, not before", () => {
  const signed = (signedOn: string) =>
    judgeOnly(practiceStartsInTime, { contract: { practicalTrainingStartsOn: "2026-09-01", signedOn } });
  expect(signed("2026-09-01")).toEqual([]);
  expect(signed("2026-09-02")).toEqual([`${PRACTICE} practice_before_signature`]);
});

test("practice starts on the last day at the latest", () => {
  const ending = (endsOn: string) =>
    judgeOnly(practiceStartsInTime, { contract: { practicalTrainingStartsOn: "2026-09-01", endsOn } });
  expect(ending("2026-09-01")).toEqual([]);
  expect(ending("2026-08-31")).toEqual([`${PRACTICE} practice_after_end`]);
});

test("an amendment's signature is no bound", () => {
  const contract = { kind: "36", signedOn: "2027-03-01" } as const;
  expect(judge(practiceStartsInTime, { contract })).toEqual([]);
  expect(judge(teachingStartsInTime, { contract })).toEqual([]);
});

test("without its date nothing is said", () => {
  expect(judgeOnly(practiceStartsInTime, {})).toEqual([]);
  expect(judgeOnly(teachingStartsInTime, {})).toEqual([]);
});

const early = { signedOn: "2026-05-01" };

test.each([
  ["three months before the contract", "2026-06-01", []],
  [
    "three months and a day before",
    "2026-05-31",
    ["teaching_too_early", "teaching_too_long_before_practice"],
  ],
  ["three months after", "2026-12-01", []],
  ["three months and a day after", "2026-12-02", ["teaching_too_late"]],
] as const)("teaching that starts %s", (_case, startsOn, codes) => {
  expect(judge(teachingStartsInTime, { contract: early, training: { startsOn } })).toEqual(
    codes.map((code) => `error training.startsOn ${code}`),
  );
});

test("teaching starts at most three months before practice", () => {
  const before = (startsOn: string) =>
    judgeOnly(teachingStartsInTime, {
      contract: { practicalTrainingStartsOn: "2026-12-01" },
      training: { startsOn },
    });
  expect(before("2026-09-01")).toEqual([]);
  expect(before("2026-08-31")).toEqual(["error training.startsOn teaching_too_long_before_practice"]);
});

test.each([
  ["on the day of signature", "2026-08-24", "3", []],
  ["the day before", "2026-08-23", "3", ["error training.startsOn teaching_before_signature"]],
  [
    "the day before, by a trainee waiting for an employer",
    "2026-08-23",
    "7",
    ["warning training.startsOn teaching_before_signature"],
  ],
  [
    "the day before, by a trainee whose contract was broken",
    "2026-08-23",
    "8",
    ["warning training.startsOn teaching_before_signature"],
  ],
  [
    "the day before, by someone whose situation is not known",
    "2026-08-23",
    undefined,
    ["error training.startsOn teaching_before_signature"],
  ],
] as const)("teaching that starts %s", (_case, startsOn, situationBefore, findings) => {
  expect(judge(teachingStartsInTime, { apprentice: { situationBefore }, training: { startsOn } })).toEqual(
    findings,
  );
});

test("a file that names nobody yet is judged on its dates", () => {
  const dossier = { contract: { signedOn: "2026-09-01" }, training: { startsOn: "2026-08-31" } };
  expect(judgeOnly(teachingStartsInTime, dossier)).toEqual([
    "error training.startsOn teaching_before_signature",
  ]);
});
