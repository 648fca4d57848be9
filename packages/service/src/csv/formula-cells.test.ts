import fc from "fast-check";
import { expect, test } from "vitest";
import { guardCell, unguardCell } from "./formula-cells.js";

test.each(["=1+1", "+33", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＠x", "'=1"])(
  "%j is kept from being a formula by an apostrophe",
  (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
  },
);

test.each(["React", "a=b", "'quoted'", "", "'"])("%j is no formula, and stays as it is", (text) => {
  expect(guardCell(text)).toBe(text);
});

test("whatever a cell holds, it comes back as it was, and never begins a formula", () => {
  const cell = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@\t\r\n＝＋－＠]?.{0,5}$/));
  fc.assert(
    fc.property(cell, (text) => {
      expect(unguardCell(guardCell(text))).toBe(text);
      expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
  );
});
