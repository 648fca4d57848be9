import { expect, test } from "vitest";
import { createCostSimulator } from "./cost-simulator.js";
import type { SimulatorValues } from "./cost-simulator.state.js";
import { fromQuery, toQuery } from "./link.js";

const values = (initial: Partial<SimulatorValues>): SimulatorValues =>
  createCostSimulator({ today: "2026-11-22", initial }).get().values;

const FILLED = values({
  birthDate: "2007-05-20",
  diplomaLevel: "6",
  startsOn: "2026-12-01",
  durationMonths: "24",
  headcount: "12",
  idcc: "1486",
});

test("a link is short, and tells the month of the birth alone", () => {
  expect(toQuery(FILLED).toString()).toBe("b=2007-05&l=6&s=2026-12-01&d=24&e=12&i=1486");
});

test("a link gives the same figures", () => {
  const again = values(fromQuery(toQuery(FILLED, "cost-"), "cost-"));
  const months = (initial: SimulatorValues) => {
    const state = createCostSimulator({ today: "2026-11-22", initial }).get();
    return state.status === "answered" ? state.simulation.months : undefined;
  };
  expect(again).toEqual({ ...FILLED, birthDate: "2007-05-01" });
  expect(months(FILLED)).toHaveLength(24);
  expect(months(again)).toEqual(months(FILLED));
});

test("a link says nothing of a disability", () => {
  expect(toQuery({ ...FILLED, isDisabledWorker: "yes" }).toString()).toBe(toQuery(FILLED).toString());
  expect(fromQuery(new URLSearchParams("h=yes&isDisabledWorker=yes"))).toEqual({});
});

test("the page's own parameters are not taken for answers, nor what no answer can be", () => {
  const query = new URLSearchParams(`l=7&cost-d=12&cost-b=2007-13&cost-e=${"9".repeat(40)}`);
  expect(fromQuery(query, "cost-")).toEqual({ durationMonths: "12" });
});
