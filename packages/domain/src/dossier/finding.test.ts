import { expect, test } from "vitest";
import { dayFr, error, eurosEn, eurosFr, warning } from "./finding.js";

test("a finding says where, what, how grave, in both languages, and by which text", () => {
  expect(error("contract.endsOn", "too_short", "L6222-7-1", "Trop court.", "Too short.")).toEqual({
    path: "contract.endsOn",
    code: "too_short",
    severity: "error",
    message: { fr: "Trop court.", en: "Too short." },
    legalRef: "L6222-7-1",
  });
  expect(warning("", "", "", "", "").severity).toBe("warning");
});

test.each([
  [98_952, "989,52\u00a0€", "€989.52"],
  [113_888, "1\u202f138,88\u00a0€", "€1,138.88"],
  [100, "1,00\u00a0€", "€1.00"],
])("%i cents are %s and %s", (cents, fr, en) => {
  expect(eurosFr(cents)).toBe(fr);
  expect(eurosEn(cents)).toBe(en);
});

test("a day is written as French forms write it", () => {
  expect(dayFr("2026-09-01")).toBe("01/09/2026");
});
