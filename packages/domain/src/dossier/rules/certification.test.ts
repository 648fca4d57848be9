import { expect, test } from "vitest";
import type { CertificationAnswer } from "../context.js";
import type { Training } from "../dossier.js";
import { judge, judgeOnly } from "../testing/a-dossier.js";
import { certificationIsActive } from "./certification.js";

const judged = (training: Training, answer?: CertificationAnswer) =>
  judge(certificationIsActive, { training }, { certification: () => answer });

test("without a code, or a register, nothing is said", () => {
  expect(judgeOnly(certificationIsActive, {})).toEqual([]);
  expect(judgeOnly(certificationIsActive, { training: {} })).toEqual([]);
  expect(judge(certificationIsActive)).toEqual([]);
  expect(judged({})).toEqual([]);
});

test("a code that is not one is an error", () => {
  expect(judged({ rncp: "RS1234" })).toEqual(["error training.rncp rncp_malformed"]);
});

const active = (...diplomaCodes: string[]): CertificationAnswer => ({ status: "active", diplomaCodes });

test.each([
  ["unknown", { status: "unknown" }, ["error training.rncp rncp_unknown"]],
  ["inactive", { status: "inactive" }, ["error training.rncp rncp_inactive"]],
  ["active, with this diploma code", active("13532601"), []],
  ["active, with this one among others", active("13532602", "13532601"), []],
  [
    "active, with another",
    active("13532602"),
    ["error training.diplomaCode diploma_code_of_other_certification"],
  ],
  ["active, with none", active(), []],
] as const)("the certification is %s", (_case, answer, findings) => {
  expect(judged({}, answer)).toEqual(findings);
});

test("a diploma code not given yet is not compared", () => {
  expect(judged({ diplomaCode: undefined }, active("13532602"))).toEqual([]);
});

test.each([
  ["a BTS", "32032601", "54", []],
  [
    "a BTS said to be another two-year degree",
    "32032601",
    "58",
    ["warning training.diploma diploma_of_other_code"],
  ],
  ["an engineer", "17032601", "75", []],
  ["a business school of the same prefix", "17032601", "76", []],
  ["a prefix that says nothing", "99932601", "58", []],
  ["a diploma not said yet", "32032601", undefined, []],
] as const)("the diploma code is of %s", (_case, diplomaCode, diploma, findings) => {
  expect(judged({ diplomaCode, diploma })).toEqual(findings);
});
