import { expect, test } from "vitest";
import { IDCC_BY_OPCO } from "../tables/idcc-opco.js";
import { OPCOS } from "../tables/opcos.js";
import { opcoOf } from "./opco-of.js";

test.each([
  ["1486", "Atlas"],
  ["0787", "Atlas"],
  ["2148", "Afdas"],
  ["0016", "OPCO Mobilités"],
  ["0573", "AKTO"],
  ["2216", "L'Opcommerce"],
  ["1596", "Constructys"],
  ["2098", "OPCO EP"],
  ["2264", "OPCO Santé"],
  ["1261", "Uniformation"],
  ["7001", "OCAPIAT"],
  ["3248", "OPCO 2i"],
])("the agreement %s is %s's, by a table whose age is said", (idcc, name) => {
  expect(opcoOf(idcc)).toMatchObject({ known: true, name, tableDate: "2019-07-19" });
});

test.each([
  ["0000", "idcc_not_in_table"],
  ["9999", "idcc_without_agreement"],
  ["9998", "idcc_without_agreement"],
])("of %s no operator is said", (idcc, reason) => {
  expect(opcoOf(idcc)).toEqual({ known: false, reason });
});

test("the table has the ministry's 330 agreements, each of four digits and of one operator", () => {
  const all = Object.values(IDCC_BY_OPCO).flatMap((list) => list.split(" "));
  expect(all).toHaveLength(330);
  expect(new Set(all).size).toBe(330);
  expect(all.every((idcc) => /^\d{4}$/.test(idcc))).toBe(true);
});

test("there are eleven operators, and the one code that was inferred is marked", () => {
  const operators = Object.values(OPCOS);
  expect(operators).toHaveLength(11);
  expect(new Set(operators.map(({ siren }) => siren)).size).toBe(11);
  expect(operators.filter(({ isCodeInferred }) => isCodeInferred).map(({ name }) => name)).toEqual([
    "Uniformation",
  ]);
});
