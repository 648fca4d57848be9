import { expect, test } from "vitest";
import { quantityError, quantityOf } from "./quantity.js";

test.each([
  ["1", undefined, 1],
  ["20", undefined, 20],
  ["21", "too_big", 0],
  ["0", "too_small", 0],
  ["", "required", 0],
  ["-1", "malformed", 0],
  ["1.5", "malformed", 0],
  ["1e1", "malformed", 0],
  ["two", "malformed", 0],
])("%j: %s, %i packs", (typed, error, packs) => {
  expect([quantityError(typed), quantityOf(typed)]).toEqual([error, packs]);
});

test("blanks around a quantity do not count", () => {
  expect(quantityOf(" 3 ")).toBe(3);
});
