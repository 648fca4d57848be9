import { expect, test } from "vitest";
import { DEPARTMENT_CODES, DEPARTMENTS } from "./departments.js";
import { DIPLOMA_LEVELS } from "./diploma-levels.js";
import { RHYTHMS } from "./rhythms.js";
import { ROME_OCCUPATIONS, romeLabel } from "./rome.js";

test("Occitanie has thirteen departments, listed by code", () => {
  expect(DEPARTMENT_CODES).toHaveLength(13);
  expect(DEPARTMENT_CODES).toEqual([...DEPARTMENT_CODES].sort());
  expect(DEPARTMENTS["31"]).toBe("Haute-Garonne");
});

test("an IT occupation has its ROME label; another code, or a name of Object's own, has none", () => {
  expect(romeLabel("M1855")).toBe("Développeur / Développeuse web");
  expect([romeLabel("A1101"), romeLabel("toString")]).toEqual([undefined, undefined]);
  expect(Object.keys(ROME_OCCUPATIONS).every((code) => /^[A-Z]\d{4}$/.test(code))).toBe(true);
});

test("every rhythm and level is named in French and in English", () => {
  expect(RHYTHMS["1w_3w"]).toEqual({
    fr: "1 semaine école, 3 semaines entreprise",
    en: "1 week at school, 3 in the company",
  });
  expect(DIPLOMA_LEVELS[6]).toEqual({ fr: "Bac+3 : BUT, licence", en: "Level 6 (Bachelor's degree)" });
  expect(Object.keys(DIPLOMA_LEVELS)).toEqual(["3", "4", "5", "6", "7"]);
});
