import { expect, test } from "vitest";
import { scaleOf } from "./scale.js";

test.each([
  ["pay alone", 0, 80_282, 5, 0, 100_000],
  ["an aid under the line", -41_667, 160_000, 7, -50_000, 200_000],
  ["a month of 12,000 €", 0, 1_150_000, 6, 0, 1_200_000],
  ["more than any step", 0, 90_000_000, 6, 0, 90_000_000],
])("%s has round marks, few, that hold the lowest and the highest", (_case, low, high, most, bottom, top) => {
  const { marks, at } = scaleOf(low, high);
  expect(marks.length).toBeLessThanOrEqual(most + 2);
  expect(marks[0]).toBeGreaterThanOrEqual(high);
  expect(marks.at(-1)).toBeLessThanOrEqual(low);
  expect([marks.at(-1), marks[0]]).toEqual([bottom, top]);
  expect([at(top), at(bottom)]).toEqual([0, 100]);
});

test("marks stand at even heights", () => {
  const { marks, at } = scaleOf(-20_000, 100_000);
  const heights = marks.map(at);
  const gaps = heights.slice(1).map((height, index) => height - (heights[index] ?? 0));
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1e-9);
});
