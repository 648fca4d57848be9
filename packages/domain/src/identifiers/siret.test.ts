import fc from "fast-check";
import { stdnum } from "stdnum";
import { expect, test } from "vitest";
import { passesLuhn } from "./luhn.js";
import { checkSiret, formatSiret } from "./siret.js";

test.each([
  ["a valid one", "73282932000074", { ok: true, value: "73282932000074" }],
  ["typed with spaces", "732 829 320 00074", { ok: true, value: "73282932000074" }],
  ["pasted with no-break spaces", "732\u00a0829\u00a0320\u00a000074", { ok: true, value: "73282932000074" }],
  ["La Poste's head office", "35600000000048", { ok: true, value: "35600000000048" }],
  ["a post office, by its digit sum", "35600000049837", { ok: true, value: "35600000049837" }],
  ["a post office with a wrong digit", "35600000049838", { ok: false, reason: "siret_wrong_check_digit" }],
  ["a wrong digit", "73282932000075", { ok: false, reason: "siret_wrong_check_digit" }],
  [
    "Luhn holds on 14 digits but not on the SIREN",
    "73282932100007",
    { ok: false, reason: "siret_wrong_check_digit" },
  ],
  ["still being typed", "7328293", { ok: false, reason: "siret_incomplete" }],
  ["nothing yet", "", { ok: false, reason: "siret_incomplete" }],
  ["one digit too many", "732829320000745", { ok: false, reason: "siret_too_long" }],
  ["a letter", "7328293200007A", { ok: false, reason: "siret_has_other_characters" }],
] as const)("%s", (_case, input, verdict) => {
  expect(checkSiret(input)).toEqual(verdict);
});

test("a SIRET is printed in its usual groups", () => {
  expect(formatSiret("73282932000074")).toBe("732 829 320 00074");
});

const stdnumAccepts = (siret: string) => stdnum["FR"]?.["siret"]?.validate(siret).isValid;

test("any establishment of a valid SIREN is judged as stdnum judges it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("732829320", "303265045", "552100554"),
      fc.stringMatching(/^\d{5}$/),
      (siren, nic) => {
        expect(checkSiret(siren + nic).ok).toBe(stdnumAccepts(siren + nic));
      },
    ),
    { numRuns: 2_000 },
  );
});

test("La Poste's are too, and those whose Luhn holds besides", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{5}$/), (nic) => {
      const siret = `356000000${nic}`;
      expect(checkSiret(siret).ok).toBe(stdnumAccepts(siret) || passesLuhn(siret));
    }),
    { numRuns: 2_000 },
  );
});

test("what stdnum refuses of any 14 digits, we refuse", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-24-9]\d{13}$/), (siret) => {
      if (!stdnumAccepts(siret)) expect(checkSiret(siret).ok).toBe(false);
      else expect(checkSiret(siret).ok).toBe(passesLuhn(siret.slice(0, 9))); // stdnum leaves the SIREN's own digit unchecked.
    }),
    { numRuns: 2_000 },
  );
});
