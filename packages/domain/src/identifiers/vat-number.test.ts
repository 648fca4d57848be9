import fc from "fast-check";
import { stdnum } from "stdnum";
import { expect, test } from "vitest";
import { checkSiren } from "./siren.js";
import { checkVatNumber, formatVatNumber, vatNumberOf } from "./vat-number.js";

test.each([
  ["a valid one", "FR40 303 265 045", { ok: true, value: "FR40303265045" }],
  ["another, in small letters", "fr96552100554", { ok: true, value: "FR96552100554" }],
  ["a key with letters", "FRK7399859412", { ok: true, value: "FRK7399859412" }],
  ["a key of a digit and a letter", "FR4Z123456782", { ok: true, value: "FR4Z123456782" }],
  ["a number of Monaco", "FR53000004605", { ok: true, value: "FR53000004605" }],
  ["a wrong key", "FR41303265045", { ok: false, reason: "vat_number_wrong_key" }],
  ["a wrong key with letters", "FRK8399859412", { ok: false, reason: "vat_number_wrong_key" }],
  ["a wrong SIREN", "FR40303265046", { ok: false, reason: "vat_number_wrong_siren" }],
  ["another country's", "DE123456789", { ok: false, reason: "vat_number_malformed" }],
  ["a key with O", "FRO7399859412", { ok: false, reason: "vat_number_malformed" }],
] as const)("%s", (_case, input, verdict) => {
  expect(checkVatNumber(input)).toEqual(verdict);
});

test("the number of a SIREN is derived, a key below ten with its zero", () => {
  expect(vatNumberOf("303265045")).toBe("FR40303265045");
  expect(vatNumberOf("000000097")).toBe("FR12000000097");
  expect(vatNumberOf("000000029")).toBe("FR02000000029");
});

test("a VAT number is printed in its usual groups", () => {
  expect(formatVatNumber("FR40303265045")).toBe("FR40 303 265 045");
});

const siren = fc.stringMatching(/^[1-9]\d{8}$/).filter((number) => checkSiren(number).ok);

test("any key before any SIREN is judged as stdnum judges it", () => {
  fc.assert(
    fc.property(siren, fc.stringMatching(/^[0-9A-HJ-NP-Z]{2}$/), (number, key) => {
      const vat = `FR${key}${number}`;
      expect(checkVatNumber(vat).ok).toBe(stdnum["FR"]?.["tva"]?.validate(vat).isValid);
    }),
    { numRuns: 3_000 },
  );
});

test("the number derived from any SIREN is accepted by us and by stdnum", () => {
  fc.assert(
    fc.property(siren, (number) => {
      expect(checkVatNumber(vatNumberOf(number))).toEqual({ ok: true, value: vatNumberOf(number) });
      expect(stdnum["FR"]?.["tva"]?.validate(vatNumberOf(number)).isValid).toBe(true);
    }),
  );
});
