import { expect, test } from "vitest";
import { BIRTH_DEPARTMENT } from "./birth-departments.js";
import { CONTRACT_KINDS, isAmendment, isSuccession } from "./contract-kinds.js";
import { CONTRACT_MODES } from "./contract-modes.js";
import { DEROGATIONS, derogationsAt } from "./derogations.js";
import { diplomasOfCode } from "./diploma-code-prefixes.js";
import { DIPLOMAS, FORMER_DIPLOMAS } from "./diplomas.js";
import { EMPLOYER_KINDS } from "./employer-kinds.js";
import { LAST_CLASSES } from "./last-classes.js";
import { MENTOR_LEVELS } from "./mentor-levels.js";
import { NATIONALITIES } from "./nationalities.js";
import { PAY_BASES } from "./pay-bases.js";
import { PENSION_FUNDS } from "./pension-funds.js";
import { SECTORS } from "./sectors.js";
import { SEXES } from "./sexes.js";
import { SITUATIONS } from "./situations.js";
import { SOCIAL_SCHEMES } from "./social-schemes.js";
import { SPECIFIC_EMPLOYERS } from "./specific-employers.js";

test.each([
  ["employer kinds", EMPLOYER_KINDS, "11 12 13 14 15 16 21 22 23 24 25 26 27 28 29 30"],
  ["specific employers", SPECIFIC_EMPLOYERS, "0 1 2 3 4"],
  ["sectors", SECTORS, "private public"],
  ["sexes", SEXES, "F M"],
  ["nationalities", NATIONALITIES, "1 2 3"],
  ["social schemes", SOCIAL_SCHEMES, "1 2"],
  ["situations", SITUATIONS, "1 10 11 12 2 3 4 5 6 7 8 9"],
  ["diplomas", DIPLOMAS, "13 25 26 33 34 35 38 41 42 43 44 49 54 55 58 62 63 64 69 73 75 76 79 80"],
  ["last classes", LAST_CLASSES, "01 11 12 21 22 31 32 40 41 42"],
  ["mentor levels", MENTOR_LEVELS, "0 3 4 5 6 7 8"],
  ["contract modes", CONTRACT_MODES, "1 2 3 4"],
  ["contract kinds", CONTRACT_KINDS, "11 21 22 23 31 32 33 34 35 36 37 38"],
  ["derogations", DEROGATIONS, "11 12 21 22 50 60"],
  ["pay bases", PAY_BASES, "conventional smic"],
])(
  "%s are the form's, each with its name in both languages, and with a source and a date",
  (_case, list, codes) => {
    expect(Object.keys(list.codes).sort().join(" ")).toBe(codes);
    for (const { fr, en } of Object.values(list.codes)) {
      expect(fr).toMatch(/^\S.*\S$/);
      expect(en).toMatch(/^\S.*\S$/);
    }
    expect(list.source).toContain("CERFA 10103*14");
    expect(list.checkedOn).toMatch(/^2026-\d\d-\d\d$/);
  },
);

test("codes of the earlier form are not codes of this one, and lead to some that are", () => {
  for (const [former, now] of Object.entries(FORMER_DIPLOMAS)) {
    expect(Object.keys(DIPLOMAS.codes)).not.toContain(former);
    expect(Object.keys(DIPLOMAS.codes)).toEqual(expect.arrayContaining([...now]));
  }
});

test("a kind of contract is a first one, follows one or amends one", () => {
  const kinds = ["11", "21", "22", "23", "31", "38", undefined] as const;
  expect(kinds.map(isAmendment)).toEqual([false, false, false, false, true, true, false]);
  expect(kinds.map(isSuccession)).toEqual([false, true, true, true, false, false, false]);
});

test.each([
  [15, ["11", "50"]],
  [16, ["21", "22", "50", "60"]],
  [29, ["21", "22", "50", "60"]],
  [30, ["12", "21", "22", "50", "60"]],
])(
  "at %i, a form offers derogations %j: the state's locks 11 and 12 in turn, and loses the first",
  (age, derogations) => {
    expect(derogationsAt(age)).toEqual(derogations);
  },
);

test.each([
  ["25032601", ["62"]],
  ["25132601", ["64"]],
  ["17032601", ["75", "76"]],
  ["32032601", ["54"]],
  ["26X32601", ["69"]],
  ["99932601", []],
  ["25", []],
  ["", []],
])("a diploma code of %s may be of %j", (code, diplomas) => {
  expect(diplomasOfCode(code)).toEqual(diplomas);
});

test.each(["01", "19", "21", "2A", "2B", "31", "95", "971", "978", "984", "986", "989", "99"])(
  "%s is a department of birth",
  (code) => {
    expect(code).toMatch(BIRTH_DEPARTMENT);
  },
);

test.each(["", "00", "1", "20", "2C", "96", "97", "98", "970", "979", "985", "100"])("%j is not", (code) => {
  expect(code).not.toMatch(BIRTH_DEPARTMENT);
});

test("pension funds are named once each", () => {
  expect(new Set(PENSION_FUNDS).size).toBe(PENSION_FUNDS.length);
  expect(PENSION_FUNDS).toHaveLength(45);
});
