import { expect, test } from "vitest";
import { percentOf } from "./money.js";

test.each([
  ["a whole rate", 250_000, 20, 50_000],
  ["a reduced rate that binary fractions get wrong", 1_000, 5.5, 55],
  ["half a cent goes up", 250, 20.2, 51],
  ["half a cent of a credit goes away from zero", -250, 20.2, -51],
  ["a rate of zero", 250_000, 0, 0],
])("%s", (_case, amount, percent, expected) => {
  expect(percentOf(amount, percent)).toBe(expected);
});
