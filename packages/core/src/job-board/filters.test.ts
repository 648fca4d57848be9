import { expect, test } from "vitest";
import { isNarrowed, NO_FILTERS } from "./filters.js";

test.each([
  ["no filter", {}, false],
  ["blanks", { q: "  " }, false],
  ["another order", { sort: "start" }, false],
  ["words", { q: "java" }, true],
  ["a list with something in it", { remote: ["remote"] }, true],
  ["a distance", { radius: 10 }, true],
] as const)("with %s, whether anything is left out", (_case, change, expected) => {
  expect(isNarrowed({ ...NO_FILTERS, ...change })).toBe(expected);
});
