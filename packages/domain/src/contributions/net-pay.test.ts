import { expect, test } from "vitest";
import { rowOn } from "../tables/dated.js";
import {
  APPRENTICE_CONTRIBUTIONS,
  PROFESSIONALISATION_CONTRIBUTIONS,
} from "../tables/employee-contributions.js";
import { netPay } from "./net-pay.js";

const SMIC = 186_702;
const net = (grossCents: number, concludedOn: string, table = APPRENTICE_CONTRIBUTIONS) => {
  const row = rowOn(table, concludedOn);
  return row && netPay({ grossCents, smicCents: SMIC }, row);
};

test.each([
  ["half the SMIC", 93_351, 93_351],
  ["a cent of contributions more", 93_356, 93_355],
  ["the SMIC", 186_702, 186_702 - Math.round(93_351 * 0.2101)],
])("concluded since March 2025, what exceeds half the SMIC pays: %s", (_case, gross, expected) => {
  expect(net(gross, "2025-03-01")).toBe(expected);
});

test("concluded before, what exceeds 79 % of it pays, without CSG, whenever the pay is due", () => {
  const exempt = Math.round(SMIC * 0.79);
  expect(net(exempt, "2025-02-28")).toBe(exempt);
  expect(net(SMIC, "2025-02-28")).toBe(SMIC - Math.round((SMIC - exempt) * 0.1131));
});

test("in a contrat de professionnalisation all of the pay bears contributions", () => {
  expect(net(100_000, "2026-09-01", PROFESSIONALISATION_CONTRIBUTIONS)).toBe(78_990);
});
