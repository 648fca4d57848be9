import { expect, test } from "vitest";
import { scaleOf } from "./scale.js";

test.each([
  ["pay alone", 0, 80_282, 100_000],
  ["an aid under the line", -41_667, 160_000, 160_000],
  ["a month of 12,000 €", 0, 1_150_000, 1_160_000],
])("%s has a round top, marked with its half and zero, and holds the lowest", (_case, low, high, top) => {
  const { marks, at } = scaleOf(low, high);
  expect(marks).toEqual([top, top / 2, 0]);
  expect([at(top), at(low)]).toEqual([0, 100]);
  expect(at(high)).toBeGreaterThanOrEqual(0);
});
