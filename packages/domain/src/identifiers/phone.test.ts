import { expect, test } from "vitest";
import { checkPhone, formatPhone } from "./phone.js";

test.each([
  ["06 12 34 56 78", "+33612345678"],
  ["06.12.34.56.78", "+33612345678"],
  ["+33 6 12 34 56 78", "+33612345678"],
  ["+33 (0)6 12 34 56 78", "+33612345678"],
  ["0033612345678", "+33612345678"],
  ["+34 612 345 678", "+34612345678"],
])("%s is a phone number", (input, value) => {
  expect(checkPhone(input)).toEqual({ ok: true, value });
});

test.each(["", "06 12 34 56", "0012", "+33 0", "+33 6 12 34 56 789", "six", "00 12 34 56 78 90 12 34 56"])(
  "%j is not",
  (input) => {
    expect(checkPhone(input)).toEqual({ ok: false, reason: "phone_malformed" });
  },
);

test("a French number is printed as it is read in France, another country's as it was accepted", () => {
  expect(formatPhone("+33612345678")).toBe("06 12 34 56 78");
  expect(formatPhone("+34612345678")).toBe("+34612345678");
});
