import { expect, test } from "vitest";
import { publishedOn } from "./published-on.js";

test.each([
  ["V03.05.2022_Référentiel-NPEC-201920202021-2.xlsx", "2022-05-03"],
  ["Référentiel-NPEC-_01092022-1.xlsx", "2022-09-01"],
  ["npec-2026-08-01.csv", "2026-08-01"],
  ["npec_20260801.csv", "2026-08-01"],
  ["VF_Référentiel_avec_idcc_octobre2020.xlsx", undefined],
  ["npec-2026-13-45.csv", undefined],
])("%s was published on %s", (fileName, date) => {
  expect(publishedOn(fileName)).toBe(date);
});
