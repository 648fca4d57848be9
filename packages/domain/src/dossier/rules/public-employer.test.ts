import { expect, test } from "vitest";
import { judge, judgeOnly } from "../testing/a-dossier.js";
import { employerIsPrivate } from "./public-employer.js";

const CELIA = "warning employer.sector employer_is_public";
const MISMATCH = "error employer.kind employer_kind_of_other_sector";

test.each([
  ["private", "12", []],
  ["public", "22", [CELIA]],
  ["public", "30", []],
  ["public", undefined, [CELIA]],
  ["private", "22", [MISMATCH]],
  ["public", "12", [CELIA, MISMATCH]],
] as const)("a %s employer of kind %s", (sector, kind, findings) => {
  expect(judge(employerIsPrivate, { employer: { sector, kind } })).toEqual(findings);
});

test.each([
  ["5499", []],
  ["7210", [CELIA]],
  [undefined, []],
] as const)("the register gives legal category %s", (legalCategory, findings) => {
  expect(judge(employerIsPrivate, {}, { establishment: () => ({ status: "open", legalCategory }) })).toEqual(
    findings,
  );
});

test("a closed establishment, or none yet, says nothing of the sector", () => {
  expect(judge(employerIsPrivate, {}, { establishment: () => ({ status: "closed" }) })).toEqual([]);
  expect(judgeOnly(employerIsPrivate, {}, { establishment: () => ({ status: "open" }) })).toEqual([]);
});
