import type { CostInput } from "@alternance-kit/domain/cost-input";
import { expect, test } from "vitest";
import { type CostSimulatorOptions, createCostSimulator } from "./cost-simulator.js";
import type { CostSimulatorState, SimulatorValues } from "./cost-simulator.state.js";

const FIVE_ANSWERS = {
  birthDate: "2007-05-20",
  diplomaLevel: "6",
  startsOn: "2026-12-01",
  durationMonths: "24",
  headcount: "12",
} satisfies Partial<SimulatorValues>;

const aSimulator = (options: Partial<CostSimulatorOptions> = {}) =>
  createCostSimulator({ today: "2026-11-22", initial: FIVE_ANSWERS, ...options });

function answered(state: CostSimulatorState) {
  if (state.status !== "answered") throw new Error(`The simulator is ${state.status}.`);
  return state;
}

test("nothing filled in, the five questions are asked and nothing is wrong", () => {
  expect(aSimulator({ initial: {} }).get()).toMatchObject({
    status: "asking",
    missing: ["birthDate", "diplomaLevel", "startsOn", "durationMonths", "headcount"],
    errors: {},
  });
});

test("the fifth answer gives the figures at once", () => {
  const { birthDate, ...four } = FIVE_ANSWERS;
  const simulator = aSimulator({ initial: four });
  expect(simulator.get()).toMatchObject({ status: "asking", missing: ["birthDate"] });
  let times = 0;
  simulator.subscribe(() => times++);
  simulator.edit({ birthDate });
  expect(times).toBe(1);
  const { simulation } = answered(simulator.get());
  expect(simulation.months).toHaveLength(24);
  // 43 % of the SMIC of 2026 at 19, D6222-26.
  expect(simulation.months[0]).toMatchObject({ ageBracket: "18_20", rate: 0.43, legalRef: "D6222-26" });
});

test("the first year's mean is its total over its months", () => {
  const { simulation, firstYearPerMonthCents } = answered(aSimulator().get());
  expect(firstYearPerMonthCents).toBe(Math.round((simulation.years[0]?.totalCents ?? 0) / 12));
  const short = aSimulator({ initial: { ...FIVE_ANSWERS, durationMonths: "8" } });
  expect(answered(short.get()).firstYearPerMonthCents).toBe(
    Math.round((answered(short.get()).simulation.totals.totalCents ?? 0) / 8),
  );
});

test.each([
  ["born tomorrow", { birthDate: "2026-11-23" }, { birthDate: "born_in_the_future" }],
  ["14 years old", { birthDate: "2012-01-01" }, { birthDate: "too_young" }],
  ["an end before the start", { durationMonths: "-1" }, { durationMonths: "ends_before_start" }],
  ["a headcount of −1", { headcount: "-1" }, { headcount: "negative" }],
  ["a headcount in words", { headcount: "douze" }, { headcount: "not_whole_number" }],
  ["a start before the tables", { startsOn: "2022-09-01" }, { startsOn: "before_tables" }],
  ["a signature after the start", { concludedOn: "2026-12-02" }, { concludedOn: "concluded_after_start" }],
  ["an agreement of three digits", { idcc: "148" }, { idcc: "idcc_malformed" }],
  [
    "a coefficient Syntec has not",
    { idcc: "1486", coefficient: "7" },
    { coefficient: "coefficient_unknown" },
  ],
  ["a level of funding in words", { npecAnnual: "beaucoup" }, { npecAnnual: "not_whole_number" }],
  ["a charge below nothing", { schoolCharge: "-3" }, { schoolCharge: "negative" }],
  ["more than all at a distance", { distanceShare: "101" }, { distanceShare: "not_a_share" }],
])("%s is told beside its field, and no figure is shown", (_case, change, errors) => {
  const simulator = aSimulator();
  simulator.edit(change);
  expect(simulator.get()).toMatchObject({ status: "asking", missing: [], errors });
  simulator.edit({ ...Object.fromEntries(Object.keys(change).map((field) => [field, ""])), ...FIVE_ANSWERS });
  expect(simulator.get().status).toBe("answered");
});

test("an answer is checked before the others are there", () => {
  const simulator = aSimulator({ initial: { startsOn: "2035-01-01", headcount: "-2" } });
  expect(simulator.get()).toMatchObject({
    missing: ["birthDate", "diplomaLevel", "durationMonths"],
    errors: { startsOn: "too_far_ahead", headcount: "negative" },
  });
});

test("what is typed is read as French people write it, and kept as it was typed", () => {
  let asked: CostInput | undefined;
  const simulator = aSimulator({
    simulate: (input) => {
      asked = input;
      return { known: false, reason: "pay_before_tables" };
    },
  });
  simulator.edit({
    headcount: " 1 200 ",
    quotaMet: "yes",
    npecAnnual: "7 500,50 €",
    schoolCharge: "300",
    distanceShare: "80 %",
    isDisabledWorker: "yes",
  });
  expect(asked).toMatchObject({
    concludedOn: "2026-12-01",
    employer: { headcount: 1200, quotaMet: true, isEmployersGroup: false, idcc: undefined },
    npecAnnualCents: 750_050,
    schoolChargeCents: 30_000,
    distanceShare: 0.8,
    isDisabledWorker: true,
  });
  expect(simulator.get()).toMatchObject({
    status: "unknown",
    reason: "pay_before_tables",
    values: { headcount: " 1 200 ", npecAnnual: "7 500,50 €" },
  });
});

test("an operator's row wins over the tables", () => {
  const initial = { ...FIVE_ANSWERS, startsOn: "2027-09-01" };
  expect(answered(aSimulator({ initial }).get()).simulation.aid).toMatchObject({ reason: "aid_not_decided" });
  const every = { 3: 100_000, 4: 100_000, 5: 100_000, 6: 100_000, 7: 100_000 };
  const overrides = {
    employerAid: [
      {
        validFrom: "2027-01-01",
        validTo: null,
        source: "Décret 2027-1",
        checkedOn: "2027-01-05",
        amounts: { small: every, large: every },
      },
    ],
  };
  expect(answered(aSimulator({ initial, overrides }).get()).simulation.totals.aidCents).toBe(100_000);
});

test("without an edit nothing changes, and letting go changes nothing", () => {
  const simulator = aSimulator();
  const before = simulator.get();
  simulator.dispose();
  expect(simulator.get()).toBe(before);
});
