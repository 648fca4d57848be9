import { expect, test } from "vitest";
import { FIELDS, type SimulatorValues } from "./cost-simulator.state.js";
import { fromQuery, toQuery } from "./link.js";

const values = (initial: Partial<SimulatorValues>) =>
  ({ ...Object.fromEntries(FIELDS.map((field) => [field, ""])), ...initial }) as SimulatorValues; // Safe: one text a field.

const FILLED = values({
  birthDate: "2007-05-20",
  diplomaLevel: "6",
  startsOn: "2026-12-01",
  durationMonths: "24",
  headcount: "12",
  idcc: "1486",
});

test("a link tells the month of the birth alone", () => {
  expect(toQuery(FILLED).toString()).toBe(
    "birthDate=2007-05&diplomaLevel=6&startsOn=2026-12-01&durationMonths=24&headcount=12&idcc=1486",
  );
});

test("a link brings the same answers back, with the first of the month for the birth", () => {
  expect(values(fromQuery(toQuery(FILLED, "cost-"), "cost-"))).toEqual({
    ...FILLED,
    birthDate: "2007-05-01",
  });
});

test("a link says nothing of a disability", () => {
  expect(toQuery({ ...FILLED, isDisabledWorker: "yes" }).toString()).toBe(toQuery(FILLED).toString());
  expect(fromQuery(new URLSearchParams("isDisabledWorker=yes"))).toEqual({});
});

test("the answers take the place of those the address had, and the page's own parameters stay", () => {
  const page = new URLSearchParams("page=2&cost-durationMonths=24&cost-headcount=3");
  expect(toQuery(values({ headcount: "12" }), "cost-", page).toString()).toBe("page=2&cost-headcount=12");
});

test("the page's own parameters are not taken for answers, nor what is too long to be one", () => {
  const query = new URLSearchParams(`headcount=7&cost-durationMonths=12&cost-headcount=${"9".repeat(40)}`);
  expect(fromQuery(query, "cost-")).toEqual({ durationMonths: "12" });
});
