import { ApiError, ConnectionError } from "@alternance-kit/sdk/errors";
import type { Simulations } from "@alternance-kit/sdk/simulations";
import type { CostSimulation, CostSimulationInput } from "@alternance-kit/sdk/types";
import { expect, test } from "vitest";
import { type CostSimulatorOptions, createCostSimulator, TYPING_PAUSE_MS } from "./cost-simulator.js";
import type { SimulatorValues } from "./cost-simulator.state.js";
import { localSimulations } from "./local-simulations.js";

const FIVE_ANSWERS = {
  birthDate: "2007-05-20",
  diplomaLevel: "6",
  startsOn: "2026-12-01",
  durationMonths: "24",
  headcount: "12",
} satisfies Partial<SimulatorValues>;

const local = localSimulations({ today: () => "2026-11-22" });

/** A simulator whose pauses end when the test says so, and which tells what it asked. */
function aSimulator({
  cost = local.cost,
  ...options
}: Partial<CostSimulatorOptions> & { cost?: Simulations["cost"] } = {}) {
  const asked: { input: CostSimulationInput; signal: AbortSignal | undefined; lang: string | undefined }[] =
    [];
  const pauses: { run: () => void; ms: number }[] = [];
  const simulator = createCostSimulator({
    initial: FIVE_ANSWERS,
    simulations: {
      cost(input, sent) {
        asked.push({ input, signal: sent?.signal, lang: sent?.lang });
        return cost(input, sent);
      },
    },
    delay(run, ms) {
      const pause = { run, ms };
      pauses.push(pause);
      return () => void pauses.splice(0, pauses.length, ...pauses.filter((one) => one !== pause));
    },
    ...options,
  });
  const pauseEnds = async () => {
    for (const { run } of pauses.splice(0)) run();
    await answers();
  };
  const answer = () => {
    const state = simulator.get();
    if (state.status !== "answered") throw new Error(`The simulator is ${state.status}.`);
    return state.answer;
  };
  return { ...simulator, asked, pauses, pauseEnds, answer };
}
/** Answers of fakes come within a task. */
const answers = () => new Promise((resolve) => setTimeout(resolve));

/** An answer that comes when the test says so. */
function later() {
  const waiting: ((simulation: CostSimulation) => void)[] = [];
  const cost = () => new Promise<CostSimulation>((resolve) => waiting.push(resolve));
  return { cost, waiting };
}

test("nothing filled in, the five questions are asked, nothing is wrong and nobody is asked", async () => {
  const { get, start, asked } = aSimulator({ initial: {} });
  await start();
  expect(get()).toMatchObject({
    status: "asking",
    missing: ["birthDate", "diplomaLevel", "startsOn", "durationMonths", "headcount"],
    errors: {},
  });
  expect(asked).toEqual([]);
});

test("the fifth answer is reckoned once the typing pauses", async () => {
  const { get, edit, asked, pauses, pauseEnds, answer } = aSimulator({
    initial: { ...FIVE_ANSWERS, birthDate: "" },
  });
  edit({ birthDate: "2007-05-20" });
  expect([get().status, asked, pauses.map(({ ms }) => ms)]).toEqual(["reckoning", [], [TYPING_PAUSE_MS]]);
  await pauseEnds();
  expect(answer().simulation.months).toHaveLength(24);
  // 43 % of the SMIC of 2026 at 19, D6222-26.
  expect(answer().simulation.months[0]).toMatchObject({
    ageBracket: "18_20",
    rate: 0.43,
    legalRef: "D6222-26",
  });
});

test("what is filled in to begin with is reckoned at once", async () => {
  const { get, start } = aSimulator();
  await start();
  expect(get().status).toBe("answered");
});

test("of several edits within a pause, the last alone is reckoned", async () => {
  const { edit, asked, pauseEnds } = aSimulator();
  for (const headcount of ["2", "25", "250"]) edit({ headcount });
  await pauseEnds();
  expect(asked.map(({ input }) => input.employer.headcount)).toEqual([250]);
});

test("the figure before stays until the next is here, and a late answer does not take its place", async () => {
  const { cost, waiting } = later();
  const { get, edit, start, asked, pauseEnds, answer } = aSimulator({ cost });
  const first = await local.cost(input({ durationMonths: 12 }));
  const second = await local.cost(input({ durationMonths: 36 }));
  start();
  waiting[0]?.(first);
  await answers();
  edit({ headcount: "1" });
  expect(get()).toMatchObject({ status: "reckoning", answer: { simulation: first } });
  await pauseEnds();
  edit({ headcount: "13" });
  expect(asked[1]?.signal?.aborted).toBe(true);
  await pauseEnds();
  waiting[2]?.(second);
  waiting[1]?.(first);
  await answers();
  expect(answer().simulation).toBe(second);
});

const input = (change: Partial<CostSimulationInput>): CostSimulationInput => ({
  birthDate: "2007-05-20",
  diplomaLevel: 6,
  startsOn: "2026-12-01",
  concludedOn: "2026-12-01",
  durationMonths: 24,
  employer: { headcount: 12 },
  ...change,
});

test("the first year's mean is its total over its months", async () => {
  const { answer, edit, start, pauseEnds } = aSimulator();
  await start();
  expect(answer().firstYearPerMonthCents).toBe(
    Math.round((answer().simulation.years[0]?.totalCents ?? 0) / 12),
  );
  edit({ durationMonths: "8" });
  await pauseEnds();
  expect(answer().firstYearPerMonthCents).toBe(Math.round(answer().simulation.totals.totalCents / 8));
});

test.each([
  ["born tomorrow", { birthDate: "2026-11-23" }, { birthDate: "born_in_the_future" }],
  ["14 years old", { birthDate: "2012-01-01" }, { birthDate: "too_young" }],
  ["an end before the start", { durationMonths: "-1" }, { durationMonths: "ends_before_start" }],
  ["a headcount of −1", { headcount: "-1" }, { headcount: "negative" }],
  ["half a person", { headcount: "1,5" }, { headcount: "not_whole_number" }],
  ["a start before the tables", { startsOn: "2022-09-01" }, { startsOn: "before_tables" }],
  [
    "a signature before the tables",
    { startsOn: "2023-06-01", concludedOn: "2010-01-04" },
    { concludedOn: "before_tables" },
  ],
  ["a signature after the start", { concludedOn: "2026-12-02" }, { concludedOn: "concluded_after_start" }],
  ["an agreement of three digits", { idcc: "148" }, { idcc: "idcc_malformed" }],
  [
    "a coefficient Syntec has not",
    { idcc: "1486", coefficient: "7" },
    { coefficient: "coefficient_unknown" },
  ],
  ["a charge below nothing", { schoolChargeCents: "-3" }, { schoolChargeCents: "negative" }],
  ["more than all at a distance", { distanceShare: "101" }, { distanceShare: "not_a_share" }],
])(
  "%s is told beside its field, by the service's own rule, and no figure is shown",
  async (_case, change, errors) => {
    const { get, edit, pauseEnds } = aSimulator();
    edit(change);
    await pauseEnds();
    expect(get()).toMatchObject({ status: "asking", missing: [], errors });
    edit({ ...Object.fromEntries(Object.keys(change).map((field) => [field, ""])), ...FIVE_ANSWERS });
    expect(get()).toMatchObject({ status: "reckoning", errors: {} });
    await pauseEnds();
    expect(get().status).toBe("answered");
  },
);

test.each([
  ["a headcount in words", { headcount: "douze" }],
  ["a level of funding in words", { npecAnnualCents: "beaucoup" }],
  ["an amount as the English write it", { npecAnnualCents: "7,500" }],
])("%s is no number, which needs nobody to be asked", async (_case, change) => {
  const { get, edit, asked, pauseEnds } = aSimulator();
  edit(change);
  await pauseEnds();
  const [field = ""] = Object.keys(change);
  expect(get()).toMatchObject({ status: "asking", errors: { [field]: "not_whole_number" } });
  expect(asked).toEqual([]);
});

test("what is wrong with one field stays while another is mended", async () => {
  const { get, edit, pauseEnds } = aSimulator();
  edit({ headcount: "-2", durationMonths: "2" });
  await pauseEnds();
  edit({ headcount: "2" });
  expect(get().errors).toEqual({ durationMonths: "too_short" });
});

test("what is typed is read as French people write it, and kept as it was typed", async () => {
  const { get, edit, asked, pauseEnds } = aSimulator({ lang: () => "fr" });
  edit({
    headcount: " 1 200 ",
    quotaMet: "yes",
    npecAnnualCents: "7 500,50 €",
    schoolChargeCents: "300",
    distanceShare: "80 %",
    isDisabledWorker: "yes",
    idcc: " 1486 ",
  });
  await pauseEnds();
  expect(asked[0]?.lang).toBe("fr");
  expect(asked[0]?.input).toEqual({
    ...input({ diplomaLevel: 6 }),
    employer: { headcount: 1200, quotaMet: true, idcc: "1486" },
    npecAnnualCents: 750_050,
    schoolChargeCents: 30_000,
    distanceShare: 0.8,
    isDisabledWorker: true,
  });
  expect(get().values).toMatchObject({ headcount: " 1 200 ", npecAnnualCents: "7 500,50 €" });
});

test("offline it says so, keeps what was typed, and reckons when tried again", async () => {
  let isOnline = false;
  const { get, start, retry } = aSimulator({
    cost: (...sent) =>
      isOnline ? local.cost(...sent) : Promise.reject(new ConnectionError("No answer from the service.")),
  });
  await start();
  expect(get()).toMatchObject({ status: "failed", failure: "unreachable", values: FIVE_ANSWERS });
  isOnline = true;
  await retry();
  expect(get().status).toBe("answered");
});

test("a refusal that none of the fields is to blame for is a failure, with its code", async () => {
  const cost = () =>
    Promise.reject(
      new ApiError({
        type: "about:blank",
        title: "",
        status: 422,
        code: "validation_failed",
        detail: "",
        instance: "",
        requestId: "",
        errors: [{ pointer: "/contractType", code: "not_allowed_value", detail: "" }],
      }),
    );
  const { get, start } = aSimulator({ cost });
  await start();
  expect(get()).toMatchObject({ status: "failed", failure: "validation_failed", errors: {} });
});

test("let go of, it asks no more and changes no more", async () => {
  const { cost, waiting } = later();
  const { get, edit, start, asked, dispose, pauseEnds } = aSimulator({ cost });
  start();
  dispose();
  waiting[0]?.(await local.cost(input({})));
  await answers();
  expect(get().status).toBe("reckoning");
  edit({ headcount: "1" });
  dispose();
  await pauseEnds();
  expect(asked).toHaveLength(1);
});
