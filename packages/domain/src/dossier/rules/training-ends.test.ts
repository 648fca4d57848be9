import { expect, test } from "vitest";
import { judge, judgeOnly } from "../testing/a-dossier.js";
import { examsFallInside, teachingLengthIsAllowed } from "./training-ends.js";

const only = (exam: string, contract: object) =>
  judgeOnly(examsFallInside, { contract, training: { endsOn: exam } });

test.each([
  ["the day it starts", "2026-09-01", []],
  ["the day before", "2026-08-31", ["error training.endsOn exam_before_start"]],
] as const)("the last exam falls, of a contract that starts on 1 September, %s", (_case, exam, findings) => {
  expect(only(exam, { startsOn: "2026-09-01" })).toEqual(findings);
});

test("the last exam falls on the day of signature at the earliest, an amendment's left out", () => {
  expect(only("2026-09-01", { signedOn: "2026-09-01" })).toEqual([]);
  expect(only("2026-08-31", { signedOn: "2026-09-01" })).toEqual([
    "error training.endsOn exam_before_signature",
  ]);
  expect(only("2026-08-31", { signedOn: "2026-09-01", kind: "36" })).toEqual([]);
});

test.each([
  ["the day after its last", "2028-09-16", ["error training.endsOn exam_after_end"]],
  ["on its last day", "2028-09-15", []],
  ["two months before", "2028-07-15", []],
  ["two months and a day before", "2028-07-14", ["warning contract.endsOn contract_ends_after_exam"]],
  ["three months before", "2028-06-15", ["warning contract.endsOn contract_ends_after_exam"]],
  ["three months and a day before", "2028-06-14", ["error contract.endsOn contract_ends_long_after_exam"]],
] as const)("the last exam falls, of a contract that ends on 15 September, %s", (_case, endsOn, findings) => {
  expect(judge(examsFallInside, { contract: { endsOn: "2028-09-15" }, training: { endsOn } })).toEqual(
    findings,
  );
});

test("without an exam or a contract nothing is said", () => {
  expect(judgeOnly(examsFallInside, {})).toEqual([]);
  expect(judgeOnly(examsFallInside, { training: { endsOn: "2028-07-05" } })).toEqual([]);
});

test.each([
  ["ends the day before it starts", "2026-09-06", ["teaching_ends_before_start"]],
  ["lasts a day", "2026-09-07", ["teaching_too_short"]],
  ["lasts six months but a day", "2027-03-05", ["teaching_too_short"]],
  ["lasts six months", "2027-03-06", []],
  ["lasts four years", "2030-09-06", []],
  ["lasts four years and a day", "2030-09-07", ["teaching_too_long"]],
] as const)("teaching %s", (_case, endsOn, codes) => {
  expect(judge(teachingLengthIsAllowed, { training: { endsOn } })).toEqual(
    codes.map((code) => `error training.endsOn ${code}`),
  );
});

test("half of teaching's dates says nothing of its length", () => {
  expect(judgeOnly(teachingLengthIsAllowed, { training: { startsOn: "2026-09-07" } })).toEqual([]);
  expect(judgeOnly(teachingLengthIsAllowed, { training: { endsOn: "2026-09-07" } })).toEqual([]);
});
