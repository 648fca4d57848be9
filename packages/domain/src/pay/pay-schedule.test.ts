import { expect, test } from "vitest";
import { SMIC_MAYOTTE } from "../tables/smic-mayotte.js";
import { paySchedule } from "./pay-schedule.js";
import { aContract, lineOn, scheduleOf } from "./testing.js";

test("a contract that begins on a 1st has one line for each month, each with its year", () => {
  const { lines, endsOn } = scheduleOf();
  expect(lines).toHaveLength(36);
  expect(endsOn).toBe("2029-08-31");
  expect(lines[0]).toEqual({
    month: "2026-09",
    from: "2026-09-01",
    to: "2026-09-30",
    days: 30,
    daysInMonth: 30,
    contractYear: 1,
    trainingYear: 1,
    ageBracket: "18_20",
    rate: 0.43,
    base: "smic",
    baseCents: 186_702,
    monthlyCents: 80_282,
    grossCents: 80_282,
    legalRef: "D6222-26",
    smicCents: 186_702,
  });
  expect(lines.map(({ contractYear }) => contractYear)).toEqual(
    [1, 2, 3].flatMap((year) => Array(12).fill(year)),
  );
});

test("the month in which a year ends on the way has a line for each year, paid by its days", () => {
  const lines = scheduleOf({ startsOn: "2026-09-15", durationMonths: 24 }).lines.filter(
    ({ month }) => month === "2027-09",
  );
  expect(lines.map(({ from, to, days, contractYear, rate }) => [from, to, days, contractYear, rate])).toEqual(
    [
      ["2027-09-01", "2027-09-14", 14, 1, 0.43],
      ["2027-09-15", "2027-09-30", 16, 2, 0.51],
    ],
  );
  expect(lines.map(({ grossCents }) => grossCents)).toEqual([
    Math.round((80_282 * 14) / 30),
    Math.round((95_218 * 16) / 30),
  ]);
});

test.each([
  ["in its middle", "2008-10-15", "2026-10", "2026-11"],
  ["on its last day", "2008-10-31", "2026-10", "2026-11"],
  ["on its first day", "2008-10-01", "2026-10", "2026-11"],
  ["at the end of a year", "2008-12-20", "2026-12", "2027-01"],
])(
  "a birthday in a month, %s, raises the pay from the 1st of the next",
  (_case, birthDate, before, after) => {
    expect(lineOn(`${before}-28`, { birthDate }).ageBracket).toBe("under_18");
    expect(lineOn(`${after}-01`, { birthDate }).ageBracket).toBe("18_20");
  },
);

test.each([
  ["18", "2009-01-10", "under_18", "18_20", "2027-02"],
  ["21", "2006-01-10", "18_20", "21_25", "2027-02"],
  ["26", "2001-01-10", "21_25", "26_plus", "2027-02"],
])("turning %s changes the bracket", (_age, birthDate, before, after, month) => {
  const { lines } = scheduleOf({ birthDate });
  const change = lines.findIndex((line) => line.month === month);
  expect([lines[change - 1]?.ageBracket, lines[change]?.ageBracket]).toEqual([before, after]);
});

test("the SMIC of each month is taken, inside one contract", () => {
  const { lines } = scheduleOf({ startsOn: "2025-11-01", birthDate: "2006-01-10", durationMonths: 12 });
  expect(lines.map(({ baseCents }) => baseCents)).toEqual([
    ...Array(2).fill(180_180),
    ...Array(5).fill(182_303),
    ...Array(5).fill(186_702),
  ]);
});

test("after the last known SMIC its value goes on, with a note", () => {
  expect(scheduleOf({ startsOn: "2026-01-01", durationMonths: 12 }).notes).not.toContain(
    "smic_after_last_known",
  );
  const { lines, notes } = scheduleOf({ startsOn: "2026-02-01", durationMonths: 12 });
  expect(notes).toContain("smic_after_last_known");
  expect(lines.at(-1)?.baseCents).toBe(186_702);
});

test("an operator's SMIC wins from its day, and is sure in its year", () => {
  const smic = [
    {
      validFrom: "2027-01-01",
      validTo: null,
      source: "Décret 2026-9999",
      checkedOn: "2026-12-20",
      hourlyCents: 1250,
    },
  ];
  const { lines, notes, sources } = scheduleOf({ durationMonths: 12 }, { smic });
  expect(lines.map(({ smicCents }) => smicCents)).toEqual([
    ...Array(4).fill(186_702),
    ...Array(8).fill(189_583),
  ]);
  expect(notes).not.toContain("smic_after_last_known");
  expect(sources.get("Décret 2026-9999")).toBe("2026-12-20");
});

test("in Mayotte its own SMIC is taken", () => {
  expect(lineOn("2026-09-01", {}, { smic: SMIC_MAYOTTE }).monthlyCents).toBe(Math.round(144_993 * 0.43));
});

test("an incomplete month is noted, a whole one is not", () => {
  expect(scheduleOf({ startsOn: "2026-09-01" }).notes).not.toContain("incomplete_month");
  expect(scheduleOf({ startsOn: "2026-09-02" }).notes).toContain("incomplete_month");
});

test("nothing is known before 2023", () => {
  const expected = { known: false, reason: "pay_before_tables" };
  expect(paySchedule(aContract({ startsOn: "2022-12-31" }))).toEqual(expected);
});

test("where an operator's SMIC goes further back than the law's rates, the pay is unknown, not guessed", () => {
  const row = {
    validFrom: "2000-01-01",
    validTo: null,
    source: "SMIC",
    checkedOn: "2026-11-22",
    hourlyCents: 800,
  };
  const expected = { known: false, reason: "pay_before_tables" };
  expect(paySchedule(aContract({ startsOn: "2018-09-01" }), { smic: [row] })).toEqual(expected);
  const professionalisation = aContract({ startsOn: "2007-09-01", contractType: "professionalisation" });
  expect(paySchedule(professionalisation, { smic: [row] })).toEqual(expected);
});
