import fc from "fast-check";
import { expect, test } from "vitest";
import { checkUai, formatUai } from "./uai.js";

test.each(["0594899E", "0491801S", "0631408N", "0851372E", "0751717J", "0751717 j"])(
  "%s is a school's number",
  (uai) => {
    expect(checkUai(uai)).toEqual({ ok: true, value: formatUai(uai) });
  },
);

test.each([
  ["another letter", "0594899F", "uai_wrong_letter"],
  ["a letter that is never used", "0594899O", "uai_wrong_letter"],
  ["no letter", "0594899", "uai_malformed"],
  ["six digits", "594899E", "uai_malformed"],
  ["nothing", "", "uai_malformed"],
] as const)("%s is refused", (_case, input, reason) => {
  expect(checkUai(input)).toEqual({ ok: false, reason });
});

test("one letter in the alphabet fits any seven digits, and a changed digit no longer does", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{7}$/), fc.nat(6), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
      const fitting = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].filter((letter) => checkUai(digits + letter).ok);
      expect(fitting).toHaveLength(1);
      const changed = [...digits].map((digit, i) => (i === at ? (Number(digit) + by) % 10 : digit)).join("");
      expect(checkUai(`${changed}${fitting[0]}`).ok).toBe(false);
    }),
  );
});

test("a number is printed without what was typed between its characters", () => {
  expect(formatUai("0594899-e")).toBe("0594899E");
});
