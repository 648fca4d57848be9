import { expect, test } from "vitest";
import type { Dossier } from "../dossier.js";
import { aContext, aDossier, judge, judgeOnly } from "../testing/a-dossier.js";
import { isNotOverAtFiling, lengthIsAllowed, signedBeforeStart } from "./contract-dates.js";

test.each([
  ["the day it starts", "2026-09-01", []],
  ["the day after", "2026-09-02", ["error contract.signedOn signed_after_start"]],
  ["on a day not known yet", undefined, []],
] as const)("a contract signed %s", (_case, signedOn, findings) => {
  expect(judge(signedBeforeStart, { contract: { signedOn } })).toEqual(findings);
});

test("an amendment is signed after the contract started, which the state's form refuses", () => {
  expect(judge(signedBeforeStart, { contract: { signedOn: "2027-01-15", kind: "36" } })).toEqual([]);
});

test("without a first day, the signature is not judged", () => {
  expect(judgeOnly(signedBeforeStart, { contract: { signedOn: "2026-09-02" } })).toEqual([]);
  expect(judgeOnly(signedBeforeStart, {})).toEqual([]);
});

const SHORT = "error contract.endsOn contract_too_short";
const LONG = "error contract.endsOn contract_too_long";
const UNUSUAL = "warning contract.endsOn contract_over_usual_length";

test.each([
  ["before it starts", "2026-08-31", ["error contract.endsOn contract_ends_before_start"]],
  ["the day it starts", "2026-09-01", ["error contract.endsOn contract_ends_before_start"]],
  ["the day after", "2026-09-02", [SHORT]],
  ["a day short of six months", "2027-02-27", [SHORT]],
  ["after six months to the day, which the state's form counts as five", "2027-02-28", []],
  ["after three years", "2029-08-31", []],
  ["a day beyond three years", "2029-09-01", [UNUSUAL]],
  ["after 54 months", "2031-02-28", [UNUSUAL]],
  ["a day beyond 54 months", "2031-03-01", [LONG]],
] as const)("a contract of 1 September 2026 that ends %s", (_case, endsOn, findings) => {
  expect(judge(lengthIsAllowed, { contract: { endsOn } })).toEqual(findings);
});

const fourYears: readonly (readonly [string, Dossier])[] = [
  ["of a disabled worker", { apprentice: { isDisabledWorker: true } }],
  ["of a top athlete", { apprentice: { isTopAthlete: true } }],
  ["extended after a failed exam", { contract: { kind: "33" } }],
  ["extended for a disability", { contract: { kind: "34" } }],
];
test.each(fourYears)("a contract %s may last four years", (_case, { apprentice, contract }) => {
  const ending = (endsOn: string) =>
    judge(lengthIsAllowed, { apprentice, contract: { ...contract, endsOn } });
  expect(ending("2030-08-31")).toEqual([]);
  expect(ending("2030-09-01")).toEqual([UNUSUAL]);
});

test.each([
  [false, "2029-09-01", "L6222-7-1", "Sauf prolongation, le contrat dure 3 ans au plus."],
  [true, "2030-09-01", "R6222-46", "Sauf prolongation, le contrat dure 4 ans au plus."],
])(
  "the usual length, with a disability %s, is said with its article",
  (isDisabledWorker, endsOn, legalRef, fr) => {
    const dossier = aDossier({ apprentice: { isDisabledWorker }, contract: { endsOn } });
    expect(lengthIsAllowed(dossier, aContext())).toMatchObject([{ legalRef, message: { fr } }]);
  },
);

test("half of a contract's dates says nothing of its length", () => {
  expect(judgeOnly(lengthIsAllowed, { contract: { startsOn: "2026-09-01" } })).toEqual([]);
  expect(judgeOnly(lengthIsAllowed, { contract: { endsOn: "2026-09-01" } })).toEqual([]);
});

test.each([
  ["today", "2026-09-01", []],
  ["yesterday", "2026-08-31", ["error contract.endsOn contract_already_over"]],
  ["on a day not known yet", undefined, []],
] as const)("a contract filed today ends %s", (_case, endsOn, findings) => {
  expect(judge(isNotOverAtFiling, { contract: { endsOn } }, { purpose: "filing" })).toEqual(findings);
});

test("a draft may be of a contract already over", () => {
  expect(judge(isNotOverAtFiling, { contract: { endsOn: "2026-08-31" } })).toEqual([]);
});
