import fc from "fast-check";
import { stdnum } from "stdnum";
import { expect, test } from "vitest";
import { checkSiren, formatSiren } from "./siren.js";

test.each([
  ["a valid one", "732829320", { ok: true, value: "732829320" }],
  ["another, with spaces", "303 265 045", { ok: true, value: "303265045" }],
  ["a wrong digit", "732829321", { ok: false, reason: "siren_wrong_check_digit" }],
  ["two swapped digits", "732829302", { ok: false, reason: "siren_wrong_check_digit" }],
  ["still being typed", "73282932", { ok: false, reason: "siren_incomplete" }],
  ["one digit too many", "7328293200", { ok: false, reason: "siren_too_long" }],
  ["a letter", "73282932A", { ok: false, reason: "siren_has_other_characters" }],
] as const)("%s", (_case, input, verdict) => {
  expect(checkSiren(input)).toEqual(verdict);
});

test("a SIREN is printed in groups of three", () => {
  expect(formatSiren("732829320")).toBe("732 829 320");
});

test("any nine digits are judged as stdnum judges them", () => {
  const nineDigits = fc.stringMatching(/^\d{9}$/);
  fc.assert(
    fc.property(nineDigits, (siren) => {
      expect(checkSiren(siren).ok).toBe(stdnum["FR"]?.["siren"]?.validate(siren).isValid);
    }),
    { numRuns: 2_000 },
  );
});

test("a valid SIREN with any one digit changed is refused", () => {
  const change = fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(change, ([at, by]) => {
      const digits = [..."732829320"].map((digit, i) => (i === at ? (Number(digit) + by) % 10 : digit));
      expect(checkSiren(digits.join("")).ok).toBe(false);
    }),
  );
});
