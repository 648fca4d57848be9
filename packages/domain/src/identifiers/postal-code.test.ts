import { expect, test } from "vitest";
import { checkPostalCode, formatPostalCode, isPostalCode } from "./postal-code.js";

test.each(["31000", "09100", "01000", "98000", "97400"])("%s is a postal code", (input) => {
  expect(isPostalCode(input)).toBe(true);
});

test.each(["", "3100", "310000", "00100", "99000", "3100A", " 31000"])("%j is not", (input) => {
  expect(isPostalCode(input)).toBe(false);
});

test("a postal code is accepted as typed, and printed without spaces", () => {
  expect(checkPostalCode(" 31 000")).toEqual({ ok: true, value: "31000" });
  expect(checkPostalCode("00 100")).toEqual({ ok: false, reason: "postal_code_malformed" });
  expect(formatPostalCode("31 000")).toBe("31000");
});
