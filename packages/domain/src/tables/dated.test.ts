import { expect, test } from "vitest";
import { type Dated, rowOn } from "./dated.js";

const aRow = (overrides: Partial<Dated & { value: string }> = {}) => ({
  validFrom: "2026-01-01",
  validTo: null,
  source: "Décret n° 1",
  checkedOn: "2026-11-22",
  value: "ours",
  ...overrides,
});
const table = [
  aRow({ validFrom: "2025-01-01", validTo: "2025-12-31", value: "first" }),
  aRow({ validFrom: "2026-01-01", value: "second" }),
];

test.each([
  ["the day before the first row", "2024-12-31", undefined],
  ["the first day of a row", "2025-01-01", "first"],
  ["its last day", "2025-12-31", "first"],
  ["the day after", "2026-01-01", "second"],
  ["long after the last known row", "2031-05-01", "second"],
])("the row that applies on %s", (_case, date, expected) => {
  expect(rowOn(table, date)?.value).toBe(expected);
});

test("an operator's row wins from its first day, and the one entered last wins among them", () => {
  const overrides = [
    aRow({ validFrom: "2027-01-01", value: "announced" }),
    aRow({ validFrom: "2027-01-01", value: "published" }),
  ];
  expect(rowOn(table, "2026-12-31", overrides)?.value).toBe("second");
  expect(rowOn(table, "2027-01-01", overrides)?.value).toBe("published");
});
