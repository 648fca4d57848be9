import fc from "fast-check";
import { stdnum } from "stdnum";
import { expect, test } from "vitest";
import { checkNir, formatNir, nirKey } from "./nir.js";

const withKey = (nir: string) => nir + nirKey(nir);

test("the key is the known one", () => {
  expect(nirKey("2951099126111")).toBe("93");
});

test.each([
  ["born abroad", "295109912611193"],
  ["the same, without its key", "2951099126111"],
  ["typed in groups", "2 95 10 99 126 111 93"],
  ["born in Corse-du-Sud", withKey("199052A004123")],
  ["born in Haute-Corse, in small letters", withKey("299052B033123").toLowerCase()],
  ["born in Corsica before 1976", withKey("1650520004123")],
  ["born in Guadeloupe", withKey("1040597105123")],
  ["born in Polynésie", withKey("2040598735123")],
  ["no month on the certificate: 20", withKey("1042031555123")],
  ["no month on the certificate: 42", withKey("1044231555123")],
  ["no month on the certificate: 50", withKey("1045031555123")],
  ["no month on the certificate: 99", withKey("1049931555123")],
  ["a number given for a while", withKey("7040531555123")],
])("%s is accepted", (_case, input) => {
  expect(checkNir(input)).toEqual({ ok: true, value: input.replaceAll(" ", "").toUpperCase() });
});

test.each([
  ["a wrong key", "295109912611194", "nir_wrong_key"],
  ["a wrong digit", "295109912611293", "nir_wrong_key"],
  ["the key of 2B on 2A", "199052A004123".concat(nirKey("199052B004123")), "nir_wrong_key"],
  ["month 00", withKey("1040031555123"), "nir_malformed"],
  ["month 13", withKey("1041331555123"), "nir_malformed"],
  ["month 19", withKey("1041931555123"), "nir_malformed"],
  ["month 43", withKey("1044331555123"), "nir_malformed"],
  ["month 49", withKey("1044931555123"), "nir_malformed"],
  ["department 00", withKey("1040500555123"), "nir_malformed"],
  ["a first digit of 5", withKey("5040531555123"), "nir_malformed"],
  ["a letter elsewhere", "1040531A55123", "nir_malformed"],
  ["another letter", "104053C555123", "nir_malformed"],
  ["twelve digits", "295109912611", "nir_incomplete"],
  ["half a key", "29510991261119", "nir_incomplete"],
  ["nothing yet", "", "nir_incomplete"],
  ["sixteen digits", "2951099126111930", "nir_too_long"],
] as const)("%s is refused", (_case, input, reason) => {
  expect(checkNir(input)).toEqual({ ok: false, reason });
});

test("a NIR is printed as the carte Vitale prints it, with its key or without", () => {
  expect(formatNir("295109912611193")).toBe("2 95 10 99 126 111 93");
  expect(formatNir("199052A004123")).toBe("1 99 05 2A 004 123");
});

/** A NIR of a person born in a known month: what stdnum, which does not read months, accepts for its key alone. */
const nir = fc
  .tuple(
    fc.constantFrom("1", "2"),
    fc.stringMatching(/^\d\d$/),
    fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, "0")),
    fc.constantFrom("01", "31", "2A", "2B", "75", "97", "98", "99"),
    fc.stringMatching(/^\d{6}$/),
  )
  .map((parts) => parts.join(""));

test("any number with any key is judged as stdnum judges it", () => {
  fc.assert(
    fc.property(nir, fc.integer({ min: 0, max: 99 }), (number, key) => {
      const whole = number + String(key).padStart(2, "0");
      expect(checkNir(whole).ok).toBe(stdnum["FR"]?.["nir"]?.validate(whole).isValid);
    }),
    { numRuns: 2_000 },
  );
});

test("the key we compute is the one stdnum expects", () => {
  fc.assert(
    fc.property(nir, (number) => {
      expect(stdnum["FR"]?.["nir"]?.validate(withKey(number)).isValid).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
