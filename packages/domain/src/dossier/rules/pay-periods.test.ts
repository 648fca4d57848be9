import { expect, test } from "vitest";
import type { PayPeriod } from "../dossier.js";
import { aPayPeriod, judge, judgeOnly } from "../testing/a-dossier.js";
import { payIsLegal } from "./pay.js";

const filed = (...pay: PayPeriod[]) => judge(payIsLegal, { contract: { pay } }, { purpose: "filing" });
const first = aPayPeriod();
const second = aPayPeriod({ startsOn: "2027-09-01", endsOn: "2028-08-31" });
const UNCOVERED = "error contract.pay pay_does_not_cover_contract";

test("periods that follow one another from the first day to the last pass", () => {
  expect(filed(first, second)).toEqual([]);
});

test.each([
  ["a day apart", "2027-09-02"],
  ["on the last day of the one before", "2027-08-31"],
])("a period that starts %s is an error, of a draft too", (_case, startsOn) => {
  const findings = ["error contract.pay.1.startsOn pay_periods_do_not_follow"];
  expect(filed(first, { ...second, startsOn })).toEqual(findings);
  expect(judge(payIsLegal, { contract: { pay: [first, { ...second, startsOn }] } })).toEqual(findings);
});

test("a period of one day is a period, one that ends before is not", () => {
  const ending = (endsOn: string) => judgeOnly(payIsLegal, { contract: { pay: [aPayPeriod({ endsOn })] } });
  expect(ending("2026-09-01")).toEqual([]);
  expect(ending("2026-08-31")).toEqual(["error contract.pay.0.endsOn pay_period_ends_before_start"]);
});

test.each([
  ["starts a day late", { ...first, startsOn: "2026-09-02" }, second],
  ["ends a day early", first, { ...second, endsOn: "2028-08-30" }],
])("at filing, pay that %s does not cover the contract", (_case, one, two) => {
  expect(filed(one, two)).toEqual([UNCOVERED]);
  expect(judge(payIsLegal, { contract: { pay: [one, two] } })).toEqual([]);
});

test("an amendment need not pay again what is past", () => {
  const contract = { kind: "36", pay: [second] } as const;
  expect(judge(payIsLegal, { contract }, { purpose: "filing" })).toEqual([]);
});

test("what is missing is asked for elsewhere", () => {
  expect(filed()).toEqual([]);
  expect(filed({}, {})).toEqual([]);
  const pay = [first];
  expect(judgeOnly(payIsLegal, { contract: { pay, startsOn: "2026-10-01" } }, { purpose: "filing" })).toEqual(
    [],
  );
  expect(judgeOnly(payIsLegal, { contract: { pay, endsOn: "2028-08-31" } }, { purpose: "filing" })).toEqual(
    [],
  );
});

test("eight periods fit the form, nine do not", () => {
  const periods = (count: number) =>
    Array.from({ length: count }, () => ({ ...first, startsOn: undefined, endsOn: undefined }));
  expect(filed(...periods(8))).toEqual([]);
  expect(filed(...periods(9))).toEqual(["error contract.pay too_many_pay_periods"]);
});
