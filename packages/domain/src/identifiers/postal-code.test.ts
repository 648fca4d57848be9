import { expect, test } from "vitest";
import { isPostalCode } from "./postal-code.js";

test.each(["31000", "09100", "01000", "98000", "97400"])("%s is a postal code", (input) => {
  expect(isPostalCode(input)).toBe(true);
});

test.each(["", "3100", "310000", "00100", "99000", "3100A", " 31000"])("%j is not", (input) => {
  expect(isPostalCode(input)).toBe(false);
});
