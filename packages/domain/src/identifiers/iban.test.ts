import { expect, test } from "vitest";
import { checkIban, formatIban } from "./iban.js";

const EXAMPLE = "FR1420041010050500013M02606"; // The public example of the French IBAN registry entry.

test.each([
  ["the registry's French example", "FR14 2004 1010 0505 0001 3M02 606", { ok: true, value: EXAMPLE }],
  ["small letters", EXAMPLE.toLowerCase(), { ok: true, value: EXAMPLE }],
  ["a German one", "DE89 3704 0044 0532 0130 00", { ok: true, value: "DE89370400440532013000" }],
  ["a wrong digit", "FR1420041010050500013M02607", { ok: false, reason: "iban_wrong_check_digits" }],
  [
    "a French one whose older RIB key is wrong",
    "FR8420041010050500013M02607",
    { ok: false, reason: "iban_wrong_check_digits" },
  ],
  [
    "a French one with a letter in its bank's code",
    "FR14A0041010050500013M02606",
    { ok: false, reason: "iban_malformed" },
  ],
  ["a French one cut short", "FR14200410100505", { ok: false, reason: "iban_malformed" }],
  ["not an IBAN", "20041010050500013M02606", { ok: false, reason: "iban_malformed" }],
] as const)("%s", (_case, input, verdict) => {
  expect(checkIban(input)).toEqual(verdict);
});

test("an IBAN is printed in groups of four", () => {
  expect(formatIban(EXAMPLE)).toBe("FR14 2004 1010 0505 0001 3M02 606");
});
