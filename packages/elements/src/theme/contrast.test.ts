import { expect, test } from "vitest";
import { contrastRatio } from "./contrast.js";

test.each([
  ["#000", "#fff", 21],
  ["#fff", "#000", 21],
  ["rebeccapurple", "rebeccapurple", 1],
  ["#777", "#fff", 4.48],
  ["#767676", "#fff", 4.54],
  ["rgb(118 118 118)", "white", 4.54],
  ["oklch(0.5 0 0)", "#fff", 6],
])("%s upon %s is told at %d:1", (text, behind, ratio) => {
  expect(contrastRatio(text, behind)).toBeCloseTo(ratio, 1);
});

test("what is behind shines through the text, and white through that", () => {
  expect(contrastRatio("rgb(0 0 0 / 0)", "#000")).toBe(1);
  expect(contrastRatio("#000", "transparent")).toBe(21);
  expect(contrastRatio("rgb(0 0 0 / 50%)", "#fff")).toBeCloseTo(contrastRatio("#7f7f7f", "#fff"), 1);
});

test.each(["", "blurple", "#12", "var(--alternance-text)"])(
  "%j is no colour, and said to be none",
  (word) => {
    expect(() => contrastRatio(word, "#fff")).toThrow(TypeError);
    expect(() => contrastRatio("#000", word)).toThrow(TypeError);
  },
);
