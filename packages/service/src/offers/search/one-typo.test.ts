import { expect, test } from "vitest";
import { isOneTypoAway } from "./one-typo.js";

test.each([
  ["a letter left out", "kubernets", "kubernetes", true],
  ["a letter more", "reactt", "react", true],
  ["a letter changed", "pithon", "python", true],
  ["two neighbours swapped", "pyhton", "python", true],
  ["swapped at the end", "reatc", "react", true],
  ["the same word", "react", "react", false],
  ["two letters changed", "pitton", "python", false],
  ["two letters more", "reacttt", "react", false],
  ["a swap and a change", "yphtan", "python", false],
])("%s: %s for %s is %s", (_case, typed, meant, isOne) => {
  expect(isOneTypoAway(typed, meant)).toBe(isOne);
  expect(isOneTypoAway(meant, typed)).toBe(isOne);
});
