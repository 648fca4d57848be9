import { expect, test } from "vitest";
import type { MinimumPayInput, MinimumPayLine } from "../context.js";
import { aContext, aDossier, aPayPeriod, judge, judgeOnly } from "../testing/a-dossier.js";
import { payIsLegal } from "./pay.js";

/** The SMIC of June 2026, and a rise in January 2028 that no table knows: made up, as the future is. */
const SMIC = 186_702;
const SMIC_2028 = 190_000;

const line = (from: string, to: string, monthlyCents: number, smicCents = SMIC): MinimumPayLine => ({
  from,
  to,
  monthlyCents,
  smicCents,
  legalRef: "D6222-26",
});

/** 53 %, then 61 %, of a SMIC that rises on the way. */
const lines = [
  line("2026-09-01", "2027-08-31", 98_952),
  line("2027-09-01", "2027-12-31", 113_888),
  line("2028-01-01", "2028-08-31", 115_900, SMIC_2028),
];
const minimumPay = () => lines;
const first = aPayPeriod();
const second = aPayPeriod({ year: 2, startsOn: "2027-09-01", endsOn: "2028-08-31", percent: 61 });

test("the legal percentages of the SMIC pass, to the cent and over its rises", () => {
  expect(judge(payIsLegal, {}, { minimumPay })).toEqual([]);
});

test.each([
  ["the first year", [aPayPeriod({ percent: 52.99 }), second], "0"],
  ["the second", [first, { ...second, percent: 60.99 }], "1"],
] as const)("a hundredth of a point less is too little in %s", (_case, pay, index) => {
  expect(judge(payIsLegal, { contract: { pay } }, { minimumPay })).toEqual([
    `error contract.pay.${index}.percent pay_under_minimum`,
  ]);
});

test("a period that runs over a birthday's change of rate is short from that month on", () => {
  const pay = [aPayPeriod({ endsOn: "2028-08-31" })];
  const [finding, ...others] = payIsLegal(aDossier({ contract: { pay } }), aContext({ minimumPay }));
  expect(others).toEqual([]);
  expect(finding).toEqual({
    path: "contract.pay.0.percent",
    code: "pay_under_minimum",
    severity: "error",
    legalRef: "D6222-26",
    message: {
      fr: "Dès 09/2027, cette période paie moins que le minimum légal de 1\u202f138,88\u00a0€ brut par mois.",
      en: "From 2027-09 on, this period pays less than the legal minimum of €1,138.88 gross a month.",
    },
  });
});

test("the agreement's minimum, fixed in euros, falls short once the SMIC has risen: the state's form keeps the first SMIC", () => {
  const conventional = { base: "conventional" } as const;
  const contract = {
    conventionalMinimumCents: SMIC,
    pay: [
      { ...first, ...conventional },
      { ...second, ...conventional },
    ],
  };
  const findings = payIsLegal(aDossier({ contract }), aContext({ minimumPay }));
  expect(findings.map(({ path, message }) => [path, message.fr.slice(0, 11)])).toEqual([
    ["contract.pay.1.percent", "Dès 01/2028"],
  ]);
});

test("where the agreement pays more than the SMIC, the SMIC's percentage is too little from 21", () => {
  const higher = () => [line("2026-09-01", "2027-08-31", 106_000)];
  expect(judge(payIsLegal, { contract: { grossAtHireCents: 106_000 } }, { minimumPay: higher })).toEqual([
    "error contract.pay.0.percent pay_under_minimum",
  ]);
});

test("a conventional minimum not given yet is not compared", () => {
  const pay = [aPayPeriod({ base: "conventional", percent: 1 }), second];
  expect(judge(payIsLegal, { contract: { pay } }, { minimumPay })).toEqual([]);
});

test.each([
  [98_952, []],
  [98_951, ["error contract.grossAtHireCents gross_at_hire_under_minimum"]],
  [undefined, []],
] as const)("%i cents at hire, where 98,952 are due", (grossAtHireCents, findings) => {
  expect(judge(payIsLegal, { contract: { grossAtHireCents } }, { minimumPay })).toEqual(findings);
});

test("the schedule is asked with what the file says", () => {
  const asked: MinimumPayInput[] = [];
  const record = (input: MinimumPayInput) => {
    asked.push(input);
    return [];
  };
  judge(payIsLegal, {}, { minimumPay: record });
  judge(
    payIsLegal,
    {
      employer: { idcc: "787" },
      apprentice: { isDisabledWorker: true },
      contract: { conventionalMinimumCents: 200_000, pay: [aPayPeriod({ year: 2 })] },
      training: { diploma: "62" },
    },
    { minimumPay: record },
  );
  const common = { birthDate: "2005-04-12", startsOn: "2026-09-01", endsOn: "2028-08-31" };
  expect(asked).toEqual([
    {
      ...common,
      idcc: "1486",
      firstTrainingYear: 1,
      isDisabledWorker: false,
      diploma: "73",
      conventionalMinimumCents: undefined,
    },
    {
      ...common,
      idcc: "0787",
      firstTrainingYear: 2,
      isDisabledWorker: true,
      diploma: "62",
      conventionalMinimumCents: 200_000,
    },
  ]);
});

test("without a schedule, an age or whole dates, pay is not compared", () => {
  const short = { grossAtHireCents: 1, pay: [aPayPeriod({ percent: 1 }), second] };
  expect(judge(payIsLegal, { contract: short })).toEqual([]);
  expect(
    judge(payIsLegal, { apprentice: { birthDate: undefined }, contract: short }, { minimumPay }),
  ).toEqual([]);
  expect(judge(payIsLegal, { contract: { ...short, startsOn: undefined } }, { minimumPay })).toEqual([]);
  expect(judge(payIsLegal, { contract: { ...short, endsOn: undefined } }, { minimumPay })).toEqual([]);
  expect(judge(payIsLegal, { contract: { ...short, endsOn: "2026-09-01" } }, { minimumPay })).toEqual([]);
  expect(judgeOnly(payIsLegal, {}, { minimumPay })).toEqual([]);
});

test("an unmarked disability and no pay line yet are asked about as none and the first year", () => {
  const asked: MinimumPayInput[] = [];
  const dossier = {
    apprentice: { birthDate: "2005-04-12" },
    contract: { startsOn: "2026-09-01", endsOn: "2027-08-31" },
  };
  const record = (input: MinimumPayInput) => {
    asked.push(input);
    return [];
  };
  judgeOnly(payIsLegal, dossier, { minimumPay: record });
  expect(asked).toMatchObject([{ isDisabledWorker: false, firstTrainingYear: 1, idcc: undefined }]);
});

test.each([
  [
    "ends on the first day of a dearer line",
    "2026-09-01",
    "2027-09-01",
    ["error contract.pay.0.percent pay_under_minimum"],
  ],
  ["ends the day before it", "2026-09-01", "2027-08-31", []],
])("a period at 53 % that %s", (_case, startsOn, endsOn, findings) => {
  expect(
    judge(payIsLegal, { contract: { pay: [aPayPeriod({ startsOn, endsOn })] } }, { minimumPay }),
  ).toEqual(findings);
});

test("a period that starts on the last day of a dear line owes its pay that day", () => {
  const falling = () => [line("2026-09-01", "2027-08-31", 113_888), line("2027-09-01", "2028-08-31", 98_952)];
  const from = (startsOn: string) =>
    judge(
      payIsLegal,
      { contract: { grossAtHireCents: 113_888, pay: [aPayPeriod({ startsOn, endsOn: "2028-08-31" })] } },
      { minimumPay: falling },
    );
  expect(from("2027-08-31")).toEqual(["error contract.pay.0.percent pay_under_minimum"]);
  expect(from("2027-09-01")).toEqual([]);
});

test.each(["startsOn", "endsOn", "percent", "base"] as const)(
  "a period without its %s is not compared",
  (part) => {
    const pay = [aPayPeriod({ percent: 1, [part]: undefined })];
    expect(judge(payIsLegal, { contract: { pay } }, { minimumPay })).toEqual([]);
  },
);
