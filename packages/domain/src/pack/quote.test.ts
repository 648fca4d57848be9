import { expect, test } from "vitest";
import { addDays, isQuoteOpen, priceOf } from "./quote.js";

test.each([
  ["one pack at 20 %", 250_000, 20, 1, { netCents: 250_000, vatCents: 50_000, totalCents: 300_000 }],
  ["three packs", 250_000, 20, 3, { netCents: 750_000, vatCents: 150_000, totalCents: 900_000 }],
  ["without VAT", 250_000, 0, 2, { netCents: 500_000, vatCents: 0, totalCents: 500_000 }],
  ["VAT is rounded once, on the sum", 333, 20, 3, { netCents: 999, vatCents: 200, totalCents: 1_199 }],
])("%s", (_case, unitPriceCents, vatRatePercent, quantity, totals) => {
  expect(priceOf({ unitPriceCents, vatRatePercent }, quantity)).toEqual(totals);
});

test("a quote can be accepted on its last day and not after", () => {
  expect(isQuoteOpen({ validUntil: "2026-12-22" }, "2026-12-22")).toBe(true);
  expect(isQuoteOpen({ validUntil: "2026-12-22" }, "2026-12-23")).toBe(false);
});

test.each([
  ["across a year", "2026-12-15", 30, "2027-01-14"],
  ["across a leap day", "2028-02-28", 2, "2028-03-01"],
  ["across the change of clocks", "2026-10-24", 2, "2026-10-26"],
])("days are added %s", (_case, date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});
