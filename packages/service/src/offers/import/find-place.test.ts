import { expect, test } from "vitest";
import { findPlace } from "./find-place.js";

test.each([
  ["a name", { name: "Toulouse" }, "31555"],
  ["a name without its accents", { name: "beziers" }, "34032"],
  ["a postal code of one commune", { postalCode: "31700", name: "Blagnac" }, "31069"],
  ["both", { name: "Montpellier", postalCode: "34070" }, "34172"],
  ["a Cedex, whose code is no commune's", { name: "Toulouse Cedex 6", postalCode: "31062" }, "31555"],
  ["St for Saint", { name: "St-Gaudens" }, "31483"],
])("%s tells the commune", (_case, words, communeCode) => {
  expect(findPlace(words)).toEqual({ ok: true, communeCode });
});

test("a name that several communes bear is refused, naming them with their codes", () => {
  const found = findPlace({ name: "Aigues-Vives" });
  expect(found).toMatchObject({ ok: false, error: { pointer: "/communeCode", code: "commune_unknown" } });
  expect(JSON.stringify(found)).toMatch(/Aigues-Vives \(30004, 30670\), Aigues-Vives \(09002, 09600\)/);
});

test("the postal code tells which of them is meant", () => {
  expect(findPlace({ name: "Aigues-Vives", postalCode: "09600" })).toEqual({
    ok: true,
    communeCode: "09002",
  });
});

test("a postal code that several communes share is refused, naming them", () => {
  const found = findPlace({ postalCode: "09240" });
  expect(found.ok ? "" : found.error.detail).toMatch(/Allières \(09007, 09240\).*Aigues-Juntes/);
});

test.each([{ name: "Paris" }, { postalCode: "75001" }, { name: "Toulouse", postalCode: "34000" }])(
  "%j is no commune of Occitanie",
  (words) => {
    expect(findPlace(words)).toMatchObject({ ok: false });
  },
);
