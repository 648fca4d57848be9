import { expect, test } from "vitest";
import { checkRncp, formatRncp } from "./rncp.js";

test.each([
  ["RNCP37680", "RNCP37680"],
  ["rncp 37680", "RNCP37680"],
  ["37680", "RNCP37680"],
  ["RNCP183", "RNCP183"],
])("%s is %s", (input, value) => {
  expect(checkRncp(input)).toEqual({ ok: true, value });
});

test.each(["", "RNCP", "RNCP12", "RNCP123456", "RS5678"])("%j is refused", (input) => {
  expect(checkRncp(input)).toEqual({ ok: false, reason: "rncp_malformed" });
});

test("a code is printed without spaces", () => {
  expect(formatRncp("rncp 37 680")).toBe("RNCP37680");
});
