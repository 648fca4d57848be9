import { expect, test } from "vitest";
import { dateOf, isMissing, valueAt } from "./read.js";

test("a path is followed through parts and lines, and stops where there is none", () => {
  const dossier = { mentors: [{ lastName: "Hopper" }], contract: { weeklyHours: 35 } };
  expect(valueAt(dossier, "mentors.0.lastName")).toBe("Hopper");
  expect(valueAt(dossier, "mentors.1.lastName")).toBeUndefined();
  expect(valueAt(dossier, "contract.weeklyHours.minutes")).toBeUndefined();
  expect(valueAt(dossier, "training.centre.siret")).toBeUndefined();
});

test.each([undefined, null, "", "  ", []])("%j is no answer", (value) => {
  expect(isMissing(value)).toBe(true);
});

test.each([0, false, "0", ["0"]])("%j is one", (value) => {
  expect(isMissing(value)).toBe(false);
});

test("a date that does not exist reads as missing", () => {
  expect(dateOf("2026-02-28")).toBe("2026-02-28");
  expect(dateOf("2026-02-30")).toBeUndefined();
  expect(dateOf(undefined)).toBeUndefined();
});
