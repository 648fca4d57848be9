import { expect, test } from "vitest";
import { aMentor, judge, judgeOnly } from "../testing/a-dossier.js";
import { mentorsAreEligible } from "./mentors.js";

test.each([
  ["18 on the first day", "2008-09-01", []],
  ["18 the day after", "2008-09-02", ["error mentors.0.birthDate mentor_is_minor"]],
  ["born today", "2026-09-01", ["error mentors.0.birthDate mentor_is_minor"]],
  ["born tomorrow", "2026-09-02", ["error mentors.0.birthDate birth_date_in_future"]],
  ["of an age not known yet", undefined, []],
] as const)("a mentor %s", (_case, birthDate, findings) => {
  expect(judge(mentorsAreEligible, { mentors: [aMentor({ birthDate })] })).toEqual(findings);
});

test("the second mentor's age is judged too", () => {
  const mentors = [aMentor(), aMentor({ birthDate: "2010-01-01" })];
  expect(judge(mentorsAreEligible, { mentors })).toEqual(["error mentors.1.birthDate mentor_is_minor"]);
});

test("without a first day, age is not judged; without mentors, nothing is", () => {
  expect(judgeOnly(mentorsAreEligible, { mentors: [aMentor({ birthDate: "2010-01-01" })] })).toEqual([]);
  expect(judgeOnly(mentorsAreEligible, {})).toEqual([]);
});

test.each([
  ["whole", aMentor(), []],
  ["empty", {}, []],
  ["lacking a job", aMentor({ job: " " }), ["error mentors.1.job mentor_incomplete"]],
  [
    "a name only",
    { lastName: "Hopper" },
    ["firstName", "birthDate", "job", "level", "diploma", "email"].map(
      (part) => `error mentors.1.${part} mentor_incomplete`,
    ),
  ],
] as const)("a second mentor is %s at filing", (_case, second, findings) => {
  expect(judge(mentorsAreEligible, { mentors: [aMentor(), second] }, { purpose: "filing" })).toEqual(
    findings,
  );
});

test("a draft may hold half a second mentor", () => {
  expect(judge(mentorsAreEligible, { mentors: [aMentor(), { lastName: "Hopper" }] })).toEqual([]);
});

test.each([
  ["draft", false, []],
  ["filing", true, []],
  ["filing", false, ["error attestations.mentorsAreEligible mentors_not_attested"]],
  ["filing", undefined, ["error attestations.mentorsAreEligible mentors_not_attested"]],
] as const)("at %s, the employer's attestation being %s", (purpose, mentorsAreEligibleAnswer, findings) => {
  const attestations = { mentorsAreEligible: mentorsAreEligibleAnswer };
  expect(judge(mentorsAreEligible, { attestations }, { purpose })).toEqual(findings);
});

test("two mentors fit the form, three do not", () => {
  expect(judge(mentorsAreEligible, { mentors: [aMentor(), aMentor()] })).toEqual([]);
  expect(judge(mentorsAreEligible, { mentors: [aMentor(), aMentor(), aMentor()] })).toEqual([
    "error mentors too_many_mentors",
  ]);
});
