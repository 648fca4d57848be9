import { expect, test } from "vitest";
import { AGREEMENT_IN_NEGOTIATION, checkIdcc, formatIdcc, NO_AGREEMENT } from "./idcc.js";

test.each([
  ["1486", "1486"],
  ["787", "0787"],
  ["IDCC 16", "0016"],
  [NO_AGREEMENT, "9999"],
  [AGREEMENT_IN_NEGOTIATION, "9998"],
])("%s is %s", (input, value) => {
  expect(checkIdcc(input)).toEqual({ ok: true, value });
});

test.each(["", "0", "0000", "14861", "14A6", "Syntec"])("%j is refused", (input) => {
  expect(checkIdcc(input)).toEqual({ ok: false, reason: "idcc_malformed" });
});

test("an IDCC is printed with its letters", () => {
  expect(formatIdcc("1486")).toBe("IDCC 1486");
});
