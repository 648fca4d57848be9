import { expect, test } from "vitest";
import type { MinimumPayInput } from "./context.js";
import type { Dossier } from "./dossier.js";
import { minimumPayFrom } from "./minimum-pay.js";
import { payIsLegal } from "./rules/pay.js";
import { aPayPeriod, judge } from "./testing/a-dossier.js";

const anInput = (change: Partial<MinimumPayInput> = {}): MinimumPayInput => ({
  birthDate: "2005-04-12",
  startsOn: "2026-09-01",
  endsOn: "2028-08-31",
  firstTrainingYear: 1,
  isDisabledWorker: false,
  ...change,
});
const linesOf = (change?: Partial<MinimumPayInput>) => minimumPayFrom()(anInput(change));

test("the golden values of June 2026 come through, where the state's form stops in 2024: 53 % at 21, then 61 %", () => {
  const lines = linesOf();
  expect(lines[0]).toMatchObject({ from: "2026-09-01", monthlyCents: 98_952, smicCents: 186_702 });
  expect(lines.at(-1)).toMatchObject({ to: "2028-08-31", monthlyCents: 113_888 });
});

test("a contract that ends on the way is covered to its last day, and not a month beyond", () => {
  expect(linesOf({ endsOn: "2027-09-15" }).at(-1)).toMatchObject({ from: "2027-09-01" });
  expect(linesOf({ endsOn: "2027-09-01" }).at(-1)).toMatchObject({ from: "2027-09-01" });
  expect(linesOf({ endsOn: "2027-08-31" }).at(-1)).toMatchObject({ from: "2027-08-01" });
});

test("entering in the second year pays its rate from the first day", () => {
  expect(linesOf({ firstTrainingYear: 2 })[0]?.monthlyCents).toBe(113_888);
});

test("a one-year licence professionnelle pays the second year's rate", () => {
  expect(linesOf({ diploma: "62", endsOn: "2027-08-31" })[0]?.monthlyCents).toBe(113_888);
  expect(linesOf({ diploma: "63", endsOn: "2027-08-31" })[0]?.monthlyCents).toBe(98_952);
});

test("under Syntec the level aimed at counts; a level below those prepared, or none yet, asks for the least", () => {
  const first = (diploma: MinimumPayInput["diploma"]) => linesOf({ idcc: "1486", diploma })[0]?.monthlyCents;
  expect(([undefined, "13", "33", "41"] as const).map(first)).toEqual([98_952, 98_952, 98_952, 98_952]);
  expect((["54", "64"] as const).map(first)).toEqual([102_686, 102_686]);
  expect((["73", "80"] as const).map(first)).toEqual([121_356, 121_356]);
});

test("before the tables start, nothing is known and nothing is judged", () => {
  expect(linesOf({ startsOn: "2015-09-01", endsOn: "2016-08-31" })).toEqual([]);
});

const minimumPay = minimumPayFrom();
const withPay = (...percents: [number, number]): Dossier => ({
  employer: { idcc: "9999" },
  apprentice: { birthDate: "2008-04-12" },
  contract: {
    grossAtHireCents: 200_000,
    pay: [
      aPayPeriod({ endsOn: "2027-08-31", percent: percents[0] }),
      aPayPeriod({ year: 2, startsOn: "2027-09-01", endsOn: "2028-08-31", percent: percents[1] }),
    ],
  },
});

test("the rule judges by the schedule: 43 % at 18, 51 % the year after", () => {
  expect(judge(payIsLegal, withPay(43, 51), { minimumPay })).toEqual([]);
  expect(judge(payIsLegal, withPay(42.99, 51), { minimumPay })).toEqual([
    "error contract.pay.0.percent pay_under_minimum",
  ]);
  expect(judge(payIsLegal, withPay(43, 50.99), { minimumPay })).toEqual([
    "error contract.pay.1.percent pay_under_minimum",
  ]);
});

test("someone who turns 21 on the way is paid more from the next month's first day", () => {
  const turning = (pay: Dossier["contract"]) =>
    judge(
      payIsLegal,
      { ...withPay(43, 51), apprentice: { birthDate: "2006-01-15" }, contract: pay },
      { minimumPay },
    );
  const upTo = { grossAtHireCents: 200_000 };
  const split = (day: string, next: string) => [
    aPayPeriod({ endsOn: day, percent: 43 }),
    aPayPeriod({ startsOn: next, endsOn: "2027-08-31", percent: 53 }),
    aPayPeriod({ year: 2, startsOn: "2027-09-01", endsOn: "2028-08-31", percent: 61 }),
  ];
  expect(turning({ ...upTo, pay: split("2027-01-31", "2027-02-01") })).toEqual([]);
  expect(turning({ ...upTo, pay: split("2027-02-28", "2027-03-01") })).toEqual([
    "error contract.pay.0.percent pay_under_minimum",
  ]);
});
