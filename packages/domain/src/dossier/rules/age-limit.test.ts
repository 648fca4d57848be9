import { expect, test } from "vitest";
import type { Apprentice, Contract } from "../dossier.js";
import { judge, judgeOnly } from "../testing/a-dossier.js";
import { ageIsWithinLimit } from "./age-limit.js";

const FIRST = "error contract.kind first_contract_from_30";
const NEEDED = "error contract.derogation derogation_12_needed";
const REFUSED = "error contract.derogation derogation_12_before_30";
const TOO_OLD = "error apprentice.birthDate apprentice_too_old";
const TOO_LATE = "error contract.previousEndedOn previous_contract_too_old";

const at30 = "1996-09-01";
const at29 = "1996-09-02";

const judged = (apprentice: Apprentice, contract: Contract = {}, purpose: "draft" | "filing" = "draft") =>
  judge(ageIsWithinLimit, { apprentice, contract }, { purpose });

test("the day before turning 30, any first contract is allowed", () => {
  expect(judged({ birthDate: at29 })).toEqual([]);
});

test("on the 30th birthday a first contract is not: the law says 29, the state's form waits for 31", () => {
  expect(judged({ birthDate: at30 })).toEqual([FIRST]);
});

test.each([
  ["a disabled worker", { isDisabledWorker: true }],
  ["a disabled worker by extension of rights", { hasDisabledWorkerRights: true }],
  ["a disabled worker by equivalence", { hasDisabilityEquivalence: true }],
  ["someone with a business project", { hasBusinessProject: true }],
  ["a top athlete", { isTopAthlete: true }],
])("%s has no age limit", (_case, apprentice) => {
  expect(judged({ birthDate: "1966-01-01", ...apprentice }, {}, "filing")).toEqual([]);
});

test.each(["isDisabledWorker", "hasBusinessProject", "isTopAthlete"] as const)(
  "as long as %s is not answered, nothing is said",
  (part) => {
    expect(judged({ birthDate: at30, [part]: undefined })).toEqual([]);
  },
);

test.each([
  ["at 29, where the state's form lets it pass", at29, "12", [REFUSED]],
  ["at 21, which the state's form locks", "2005-04-12", "12", [REFUSED]],
  ["at 29, another derogation", at29, "21", []],
] as const)("derogation 12 %s", (_case, birthDate, derogation, findings) => {
  expect(judged({ birthDate }, { derogation })).toEqual(findings);
});

test.each([
  ["12", []],
  ["50", []],
  ["21", [NEEDED]],
  [undefined, []],
] as const)("from 30, after another contract, by derogation %s", (derogation, findings) => {
  expect(judged({ birthDate: at30 }, { kind: "22", derogation })).toEqual(findings);
});

test("at filing, a missing derogation from 30 is an error, of an amendment too", () => {
  expect(judged({ birthDate: at30 }, { kind: "22" }, "filing")).toEqual([NEEDED]);
  expect(judged({ birthDate: at30 }, { kind: "36" }, "filing")).toEqual([NEEDED]);
  expect(judged({ birthDate: at30 }, { kind: undefined, derogation: "12" }, "filing")).toEqual([]);
});

const after = (contract: Contract): Contract => ({ kind: "22", derogation: "12", ...contract });

test.each([
  ["the day before turning 36", "1990-08-25", []],
  ["on the 36th birthday", "1990-08-24", [TOO_OLD]],
] as const)("a contract that follows another, signed %s", (_case, birthDate, findings) => {
  expect(judged({ birthDate }, after({}))).toEqual(findings);
});

test("sitting a failed exam again with another employer has no age limit; with the same one it has", () => {
  const birthDate = "1980-01-01";
  expect(judged({ birthDate }, after({ followsFailedExam: true }))).toEqual([]);
  expect(judged({ birthDate }, after({ kind: "21", followsFailedExam: true }))).toEqual([TOO_OLD]);
});

test("an amendment is not judged again on the age it was signed at", () => {
  expect(judged({ birthDate: "1980-01-01" }, after({ kind: "36" }))).toEqual([]);
});

test.each([
  ["a year before to the day", "2025-08-24", []],
  ["a year and a day before", "2025-08-23", [TOO_LATE]],
  ["on a day not known yet", undefined, []],
] as const)("from 30, the previous contract ended %s", (_case, previousEndedOn, findings) => {
  expect(judged({ birthDate: at30 }, after({ previousEndedOn }))).toEqual(findings);
});

test("what is not there yet is not judged", () => {
  expect(judged({ birthDate: "1980-01-01" }, after({ signedOn: undefined }))).toEqual([]);
  expect(judgeOnly(ageIsWithinLimit, {})).toEqual([]);
  expect(judgeOnly(ageIsWithinLimit, { apprentice: { birthDate: at30 }, contract: {} })).toEqual([]);
  expect(judgeOnly(ageIsWithinLimit, { apprentice: {}, contract: { startsOn: "2026-09-01" } })).toEqual([]);
  expect(judgeOnly(ageIsWithinLimit, { apprentice: { birthDate: at30 } })).toEqual([]);
});
