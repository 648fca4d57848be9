import { expect, test } from "vitest";
import { searchCommunes } from "./search-communes.js";

const names = (q: string, limit = 5) => searchCommunes(q, limit).map(({ name }) => name);

test.each([
  ["the start of a name, the largest first", "tou", "Toulouse"],
  ["no accent", "beziers", "Béziers"],
  ["another case and accents of one's own", "NÎMES", "Nîmes"],
  ["a saint cut short", "st gaudens", "Saint-Gaudens"],
  ["an article left out", "isle jourdain", "L'Isle-Jourdain"],
  ["an apostrophe and hyphens", "l'isle-j", "L'Isle-Jourdain"],
  ["a postal code", "31200", "Toulouse"],
  ["the start of one", "3420", "Sète"],
])("%s finds it (%s)", (_case, q, name) => {
  expect(names(q)[0]).toBe(name);
});

test("a name that begins so comes before a name with such a word", () => {
  const found = names("mont", 20);
  expect(found[0]).toBe("Montpellier");
  expect(found.findIndex((name) => !/^mont/i.test(name))).toBe(-1);
});

test("nothing like it finds nothing, whatever is typed", () => {
  for (const q of ["xyz", "99999", "%", "'; DROP TABLE", "😀", "\u0000"]) {
    expect(names(q)).toEqual([]);
  }
});

test("no word lists the largest towns", () => {
  expect(names("", 3)).toEqual(["Toulouse", "Montpellier", "Nîmes"]);
});
