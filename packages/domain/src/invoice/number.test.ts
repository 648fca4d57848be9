import { expect, test } from "vitest";
import { documentNumber } from "./number.js";

test.each([
  ["invoice", 2026, 1, "F2026-0001"],
  ["invoice", 2026, 12345, "F2026-12345"],
  ["quote", 2027, 42, "D2027-0042"],
  ["order", 2027, 9999, "C2027-9999"],
] as const)("%s number %i/%i is %s", (series, year, place, number) => {
  expect(documentNumber(series, year, place)).toBe(number);
});
