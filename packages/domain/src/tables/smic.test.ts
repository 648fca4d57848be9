import { expect, test } from "vitest";
import { rowOn } from "./dated.js";
import { monthlySmic, SMIC } from "./smic.js";
import { SMIC_MAYOTTE } from "./smic-mayotte.js";

const monthlyOn = (table: typeof SMIC, date: string) => {
  const row = rowOn(table, date);
  return row && monthlySmic(row);
};

test.each([
  ["2022-12-31", undefined],
  ["2023-01-01", 170_928],
  ["2023-05-01", 174_720],
  ["2024-10-31", 176_692],
  ["2024-11-01", 180_180],
  ["2025-06-15", 180_180],
  ["2025-12-31", 180_180],
  ["2026-01-01", 182_303],
  ["2026-05-31", 182_303],
  ["2026-06-01", 186_702],
])("the monthly SMIC on %s", (date, cents) => {
  expect(monthlyOn(SMIC, date)).toBe(cents);
});

test.each([
  ["2023-01-01", 129_068],
  ["2023-05-01", 131_950],
  ["2024-11-01", 136_197],
  ["2026-01-01", 141_505],
  ["2026-06-01", 144_993],
])("the monthly SMIC in Mayotte on %s", (date, cents) => {
  expect(monthlyOn(SMIC_MAYOTTE, date)).toBe(cents);
});

test.each([
  ["the SMIC", SMIC],
  ["the SMIC in Mayotte", SMIC_MAYOTTE],
])("%s has no day without a row from 2023 on, and none with two", (_name, table) => {
  for (const [index, row] of table.entries()) {
    const next = table[index + 1];
    expect(rowOn(table, row.validFrom)).toBe(row);
    expect(row.validTo === null).toBe(next === undefined);
    if (row.validTo) expect(rowOn(table, row.validTo)).toBe(row);
  }
});
