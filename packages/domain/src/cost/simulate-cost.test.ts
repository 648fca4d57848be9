import fc from "fast-check";
import { expect, test } from "vitest";
import { simulateCost } from "./simulate-cost.js";
import { aSimulation, costOf } from "./testing/builders.js";

test("a month says what is paid, to whom, and by which text", () => {
  expect(costOf({ npecAnnualCents: 700_000 }).months[0]).toEqual({
    month: "2026-09",
    from: "2026-09-01",
    to: "2026-09-30",
    contractYear: 1,
    trainingYear: 1,
    ageBracket: "18_20",
    rate: 0.43,
    base: "smic",
    baseCents: 186_702,
    grossCents: 80_282,
    netCents: 80_282,
    employerContributionsCents: 2_839,
    aidCents: 16_667,
    participationCents: 0,
    schoolChargeCents: 0,
    totalCents: 80_282 + 2_839 - 16_667,
    legalRef: "D6222-26",
  });
});

test("a year and the whole are the sum of their months, and a total is what is paid less the aid", () => {
  const duration = fc.integer({ min: 6, max: 36 });
  const charge = fc.integer({ min: 0, max: 500_000 });
  const day = fc.integer({ min: 1, max: 28 });
  fc.assert(
    fc.property(duration, charge, day, (durationMonths, schoolChargeCents, dayOfMonth) => {
      const startsOn = `2026-09-${String(dayOfMonth).padStart(2, "0")}`;
      const { months, years, totals } = costOf({
        durationMonths,
        schoolChargeCents,
        startsOn,
        concludedOn: startsOn,
      });
      for (const of of Object.keys(totals) as (keyof typeof totals)[]) {
        const sum = (parts: { [key in typeof of]: number }[]) =>
          parts.reduce((cents, part) => cents + part[of], 0);
        expect(sum(months)).toBe(totals[of]);
        expect(sum(years)).toBe(totals[of]);
      }
      expect(totals.schoolChargeCents).toBe(schoolChargeCents);
      expect(totals.participationCents).toBe(75_000);
      expect(totals.totalCents).toBe(
        totals.grossCents +
          totals.employerContributionsCents +
          totals.participationCents +
          totals.schoolChargeCents -
          totals.aidCents,
      );
    }),
    { numRuns: 300 },
  );
});

test("the years go from one anniversary to the next, and the last may be shorter", () => {
  const { years, endsOn } = costOf({ startsOn: "2026-09-15", concludedOn: "2026-09-01", durationMonths: 18 });
  expect(years.map(({ contractYear, from, to }) => [contractYear, from, to])).toEqual([
    [1, "2026-09-15", "2027-09-14"],
    [2, "2027-09-15", "2028-03-14"],
  ]);
  expect(endsOn).toBe("2028-03-14");
});

test("the aid is for the first year alone", () => {
  const { years } = costOf();
  expect(years.map(({ aidCents }) => aidCents)).toEqual([200_000, 0]);
});

test("the employer's part of the training is billed once 45 days are over", () => {
  const { months } = costOf();
  expect(months.filter(({ participationCents }) => participationCents > 0)).toMatchObject([
    { month: "2026-10", participationCents: 75_000 },
  ]);
  expect(costOf({ diplomaLevel: 5 }).totals.participationCents).toBe(0);
  expect(costOf({ followsBreach: true }).totals.participationCents).toBe(20_000);
});

test("an exemption goes by the day of conclusion, whenever the pay is due", () => {
  const net = (concludedOn: string) =>
    costOf({ concludedOn, startsOn: "2025-03-01", birthDate: "2003-01-15" }).months.at(-1)?.netCents ?? 0;
  expect(net("2025-03-01")).toBeLessThan(net("2025-02-28"));
});

test("a part of a month is exempt up to its part of half the SMIC", () => {
  const at23 = { birthDate: "2003-01-15", startsOn: "2026-09-16", concludedOn: "2026-09-16" };
  const [part, whole] = costOf(at23).months;
  const shares = [part, whole].map((month) => (month ? month.netCents / month.grossCents : 0));
  expect(shares[0]).toBeCloseTo(shares[1] ?? Number.NaN, 4);
});

test("the employer's own agreement and the coefficient make the pay", () => {
  const { months } = costOf({ birthDate: "2003-01-15", coefficient: 310, employer: { idcc: "1486" } });
  expect(months[0]).toMatchObject({ base: "conventional_minimum", grossCents: 104_775 });
});

test("an employers' group takes the rights of the member it was given the headcount of", () => {
  const group = costOf({ employer: { headcount: 300, isEmployersGroup: true } });
  expect(group.aid).toMatchObject({ maxCents: 0, withQuotaCents: 75_000 });
  expect(costOf({ employer: { headcount: 20, isEmployersGroup: true } }).totals.aidCents).toBe(200_000);
});

test("an aid that is not decided counts for nothing, and stays unknown", () => {
  const { aid, totals, notes } = costOf({ concludedOn: "2027-02-01", startsOn: "2027-09-01" });
  expect(aid).toMatchObject({ known: false, reason: "aid_not_decided" });
  expect(totals.aidCents).toBe(0);
  expect(notes).toContain("aid_not_decided");
});

test("every text used is a source, with the day the oldest was checked", () => {
  const { sources, checkedOn } = costOf({ npecAnnualCents: 700_000 });
  expect(sources.map(({ ref }) => ref)).toEqual([
    "Arrêté du 22 mai 2026",
    "D6222-26",
    "Décret 2026-168",
    "R6332-25-1",
    "R6332-25",
    "D6243-5",
    "D241-7 CSS",
  ]);
  expect(checkedOn).toBe("2026-11-22");
});

test("an older check of an operator's row is the one that is said", () => {
  const smic = [
    { validFrom: "2026-09-01", validTo: null, source: "Décret", checkedOn: "2026-08-01", hourlyCents: 1240 },
  ];
  expect(costOf({}, { smic }).checkedOn).toBe("2026-08-01");
});

test("an operator's rows win, table by table", () => {
  const dated = { validFrom: "2026-01-01", validTo: null, source: "Loi", checkedOn: "2026-11-30" };
  const { totals } = costOf(
    { birthDate: "2003-01-15" },
    {
      employeeContributions: [{ ...dated, exemptPercentOfSmic: 100, percent: 20 }],
      employerParticipation: [
        { ...dated, fromLevel: 3, cents: 90_000, afterBreachCents: 0, earlyBreachPercent: 50 },
      ],
    },
  );
  expect(totals.netCents).toBe(totals.grossCents);
  expect(totals.participationCents).toBe(90_000);
});

test.each([
  ["the pay", { startsOn: "2022-09-01" }],
  ["the contributions", { concludedOn: "2018-12-31" }],
] as const)("before the tables of %s the cost is unknown", (_case, overrides) => {
  expect(simulateCost(aSimulation(overrides))).toEqual({ known: false, reason: "pay_before_tables" });
});
