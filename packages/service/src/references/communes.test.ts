import { DEPARTMENT_CODES } from "@alternance-kit/domain/departments";
import { expect, test } from "vitest";
import rows from "../generated/communes.json" with { type: "json" };
import { findCommune } from "./communes.js";

test.each([
  ["31555", "Toulouse", "31000", "31", "Haute-Garonne"],
  ["34172", "Montpellier", "34000", "34", "Hérault"],
  ["09122", "Foix", "09000", "09", "Ariège"],
  ["09029", "Aulus-les-Bains", "09140", "09", "Ariège"],
  ["48061", "Florac Trois Rivières", "48400", "48", "Lozère"],
  ["32160", "L'Isle-Jourdain", "32600", "32", "Gers"],
])(
  "%s is %s, with its first postal code and its department",
  (code, name, postalCode, departmentCode, departmentName) => {
    expect(findCommune(code)).toEqual({ code, name, postalCode, departmentCode, departmentName });
  },
);

test.each([
  ["Paris, which is in another region", "75056"],
  ["Conques, now a part of Conques-en-Rouergue", "12076"],
  ["a postal code", "31000"],
  ["nothing", ""],
  ["a name of Object's own", "toString"],
])("%s is unknown", (_case, code) => {
  expect(findCommune(code)).toBeUndefined();
});

test("the thirteen departments are there, with at least 4,000 communes", () => {
  expect([...new Set(rows.map(([code = ""]) => findCommune(String(code))?.departmentCode))].sort()).toEqual(
    DEPARTMENT_CODES,
  );
  expect(rows.length).toBeGreaterThan(4_000);
});
