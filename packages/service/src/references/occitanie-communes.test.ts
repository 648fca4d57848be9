import { DEPARTMENT_CODES } from "@alternance-kit/domain/departments";
import { expect, test } from "vitest";
import { type CogCommune, occitanieCommunes } from "./occitanie-communes.js";

const aCommune = (over: Partial<CogCommune> = {}): CogCommune => ({
  code: "31555",
  nom: "Toulouse",
  type: "commune-actuelle",
  departement: "31",
  region: "76",
  codesPostaux: ["31000", "31100"],
  ...over,
});

/** As many communes as the region has, spread over its departments; none is a true one. */
const aRegion = (size = 4_446): CogCommune[] =>
  Array.from({ length: size }, (_, i) => {
    const departement = DEPARTMENT_CODES[i % DEPARTMENT_CODES.length] ?? "";
    return aCommune({ code: `${departement}${String(Math.floor(i / 13)).padStart(3, "0")}`, departement });
  });

test("communes come by code, each with its population and all its postal codes", () => {
  const codes = occitanieCommunes(aRegion().reverse()).map(([code]) => code);
  expect(codes).toHaveLength(4_446);
  expect(codes).toEqual([...codes].sort());
  expect(occitanieCommunes(aRegion())[0]).toEqual(["09000", "Toulouse", 0, "31000", "31100"]);
});

test.each([
  ["a commune of another region", { region: "84", departement: "69" }],
  ["a part of another commune", { type: "commune-deleguee" }],
  ["an associated commune", { type: "commune-associee" }],
])("%s is left out", (_case, over) => {
  const region = aRegion();
  expect(occitanieCommunes([...region, aCommune({ code: "00000", ...over })])).toHaveLength(region.length);
});

test.each([
  ["a department is missing", aRegion().filter((row) => row.departement !== "48"), /departments/],
  ["hundreds of communes are missing", aRegion(3_999), /found 3999/],
  ["there is nothing to read", [], /departments/],
  ["a commune has no postal code", [...aRegion(), aCommune({ codesPostaux: [] })], /Toulouse \(31555\)/],
  ["a code is not its department's", [...aRegion(), aCommune({ departement: "82" })], /Toulouse \(31555\)/],
])("nothing is written when %s", (_case, cog, message) => {
  expect(() => occitanieCommunes(cog)).toThrow(message);
});
