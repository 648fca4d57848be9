import { expect, test } from "vitest";
import { checkNaf, formatNaf, nafVersion } from "./naf.js";

test.each([
  ["62.01Z", "62.01Z", "rev2"],
  ["6202a", "62.02A", "rev2"],
  ["63 11 Z", "63.11Z", "rev2"],
  ["47.78F", "47.78F", "rev2"],
  ["62.10Y", "62.10Y", "2025"],
  ["62.20G", "62.20G", "2025"],
] as const)("%s is %s, of the NAF %s", (input, value, version) => {
  expect(checkNaf(input)).toEqual({ ok: true, value });
  expect(nafVersion(value)).toBe(version);
});

test.each(["", "62.01", "6.201Z1", "62.011Z", "AB.01Z", "62.01I", "62.01O"])("%j is refused", (input) => {
  expect(checkNaf(input)).toEqual({ ok: false, reason: "naf_malformed" });
});

test("a code is printed with its dot", () => {
  expect(formatNaf("6201Z")).toBe("62.01Z");
});
