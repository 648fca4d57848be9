import { expect, test } from "vitest";
import { lineOn, scheduleOf } from "./testing.js";

const AT_23 = { birthDate: "2003-08-15" };
const AT_27 = { birthDate: "1999-03-10" };
const SYNTEC = { idcc: "1486", coefficient: 95, diplomaLevel: 7 } as const;

test("under 21 the SMIC is the base, from 21 on the conventional minimum when it is higher", () => {
  const known = { conventionalMinimumCents: 213_500 };
  expect(lineOn("2026-09-01", known)).toMatchObject({ base: "smic", monthlyCents: 80_282 });
  expect(lineOn("2026-09-01", { ...known, ...AT_23 })).toMatchObject({
    base: "conventional_minimum",
    baseCents: 213_500,
    monthlyCents: 113_155,
  });
  expect(lineOn("2026-09-01", { conventionalMinimumCents: 180_000, ...AT_23 })).toMatchObject({
    base: "smic",
    monthlyCents: 98_952,
  });
});

test("at 26 the whole conventional minimum is due, and Syntec's lower rates give way to it", () => {
  expect(lineOn("2026-09-01", { ...SYNTEC, ...AT_27 })).toMatchObject({
    rate: 1,
    base: "conventional_minimum",
    monthlyCents: 213_500,
    legalRef: "D6222-26",
  });
});

test("Syntec's agreement says nothing of levels 3 and 4 from 18 on, and has one column before", () => {
  expect(lineOn("2026-09-01", { idcc: "1486", diplomaLevel: 4, birthDate: "2007-01-01" }).rate).toBe(0.43);
  const at16 = { birthDate: "2010-01-01", diplomaLevel: 4 } as const;
  expect(lineOn("2026-09-01", { idcc: "1486", ...at16 }).rate).toBe(0.33);
  expect(lineOn("2026-09-01", { idcc: "0787", ...at16 }).rate).toBe(0.27);
});

test("where the law and Syntec give the same, the law is cited", () => {
  const line = lineOn("2026-09-01", { idcc: "1486", birthDate: "2007-01-01" });
  expect([line.rate, line.legalRef]).toEqual([0.43, "D6222-26"]);
});

test.each([
  ["another agreement", { ...AT_23, idcc: "0787" }, "conventional_minimum_not_given"],
  ["no agreement", AT_23, "conventional_minimum_not_given"],
  ["Syntec without a coefficient", { ...AT_23, idcc: "1486" }, "syntec_coefficient_missing"],
  [
    "a coefficient out of the grid",
    { ...AT_23, idcc: "1486", coefficient: 96 },
    "syntec_coefficient_missing",
  ],
  ["Syntec with its grid of 2024", { ...AT_23, ...SYNTEC }, "syntec_grid_to_check"],
  ["Syntec before its grid", { ...AT_23, ...SYNTEC, startsOn: "2024-09-01" }, "syntec_grid_not_known"],
] as const)("what is not sure of the conventional minimum is noted: %s", (_case, terms, note) => {
  expect(scheduleOf(terms).notes).toContain(note);
});

test("under 21 no conventional minimum is asked for", () => {
  expect(scheduleOf({ durationMonths: 12 }).notes).toEqual(["smic_after_last_known"]);
});

test("an operator's grid wins from its day", () => {
  const syntecGrid = [
    {
      validFrom: "2026-10-01",
      validTo: null,
      source: "Syntec, accord de 2026",
      checkedOn: "2026-10-01",
      minimumCents: { 95: 220_000 },
    },
  ];
  const terms = { ...SYNTEC, ...AT_23 };
  expect(lineOn("2026-09-01", terms, { syntecGrid }).monthlyCents).toBe(138_775);
  expect(lineOn("2026-10-01", terms, { syntecGrid }).monthlyCents).toBe(143_000);
});

const PRO = { contractType: "professionalisation", durationMonths: 12 } as const;

test("a contrat de professionnalisation goes by its own ages", () => {
  const turns21 = { ...PRO, birthDate: "2005-12-10" };
  expect(lineOn("2026-12-31", turns21)).toMatchObject({
    ageBracket: "under_21",
    rate: 0.55,
    legalRef: "D6325-15",
  });
  expect(lineOn("2027-01-01", turns21)).toMatchObject({ ageBracket: "21_25", rate: 0.7 });
});

test.each([
  ["the SMIC when 85 % of the branch's minimum is less", 213_500, "smic", 186_702, "L6325-9"],
  ["85 % of the branch's minimum when it is more", 253_000, "conventional_minimum", 215_050, "D6325-18"],
] as const)("from 26 on, %s", (_case, conventionalMinimumCents, base, monthlyCents, legalRef) => {
  const line = lineOn("2026-09-01", { ...PRO, ...AT_27, conventionalMinimumCents });
  expect(line).toMatchObject({ ageBracket: "26_plus", base, monthlyCents, legalRef });
});

test("a contrat de professionnalisation of a disabled worker has no fourth-year points", () => {
  const terms = { ...PRO, durationMonths: 48, isDisabledWorker: true };
  expect(lineOn("2030-08-01", terms).legalRef).toBe("D6325-15");
});
