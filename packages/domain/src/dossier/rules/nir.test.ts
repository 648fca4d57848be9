import { expect, test } from "vitest";
import { nirKey } from "../../identifiers/nir.js";
import type { Apprentice } from "../dossier.js";
import { judge, judgeOnly } from "../testing/a-dossier.js";
import { nirAgreesWithBirth } from "./nir.js";

const withKey = (nir: string) => nir + nirKey(nir);
const judged = (apprentice: Apprentice) => judge(nirAgreesWithBirth, { apprentice });

test("a number that says what the file says passes, with its key or without", () => {
  expect(judged({})).toEqual([]);
  expect(judged({ nir: "2050431555123" })).toEqual([]);
});

test("the number is optional", () => {
  expect(judgeOnly(nirAgreesWithBirth, {})).toEqual([]);
  expect(judged({ nir: undefined })).toEqual([]);
});

test("a wrong key is an error", () => {
  expect(judged({ nir: "205043155512355" })).toEqual(["error apprentice.nir nir_wrong_key"]);
});

test.each([
  ["sex", { sex: "M" }, "nir_of_other_sex"],
  ["year", { birthDate: "2004-04-12" }, "nir_of_other_year"],
  ["month", { birthDate: "2005-05-12" }, "nir_of_other_month"],
  ["department", { birthDepartment: "32" }, "nir_of_other_department"],
] as const)("another %s is an error", (_case, apprentice, code) => {
  expect(judged(apprentice)).toEqual([`error apprentice.nir ${code}`]);
});

test("what the file does not say yet is not compared", () => {
  expect(judgeOnly(nirAgreesWithBirth, { apprentice: { nir: "205043155512354" } })).toEqual([]);
});

test("a fictitious month agrees with any", () => {
  expect(judged({ nir: withKey("2053131555123") })).toEqual([]);
});

test("a temporary number is worth a warning", () => {
  expect(judged({ nir: withKey("8050431555123") })).toEqual(["warning apprentice.nir nir_temporary"]);
});

test.each([
  ["in Guadeloupe, which the state's form refuses", "971", "2050497105123"],
  ["in La Réunion, which it refuses too", "974", "2050497411123"],
  ["in Polynésie", "987", "2050498735123"],
  ["in Mayotte since 2011", "976", "2050497611123"],
  ["in Mayotte before", "976", "2050498511123"],
  ["in Saint-Martin before 2007, then in Guadeloupe", "978", "2050497127123"],
  ["in Saint-Barthélemy", "977", "2050497701123"],
  ["in Corse-du-Sud", "2A", "205042A004123"],
  ["in Haute-Corse", "2B", "205042B033123"],
  ["abroad", "99", "2050499126123"],
] as const)("someone born %s", (_case, birthDepartment, nir) => {
  expect(judged({ birthDepartment, nir: withKey(nir) })).toEqual([]);
});

test("someone born in Corsica before 1976 has 20, in Algeria before 1962 has 92", () => {
  expect(judged({ birthDate: "1965-04-12", birthDepartment: "2A", nir: withKey("2650420004123") })).toEqual(
    [],
  );
  expect(judged({ birthDate: "1961-04-12", birthDepartment: "99", nir: withKey("2610492004123") })).toEqual(
    [],
  );
});

test.each([
  ["1976-01-01", "error"],
  ["1975-12-31", "warning"],
] as const)(
  "another department is, for someone born on %s, a %s: the map has changed",
  (birthDate, severity) => {
    const nir = withKey(`2${birthDate.slice(2, 4)}${birthDate.slice(5, 7)}75555123`);
    expect(judged({ birthDate, birthDepartment: "92", nir })).toEqual([
      `${severity} apprentice.nir nir_of_other_department`,
    ]);
  },
);
