import { expect, test } from "vitest";
import { compact } from "./compact.js";

test("what people put between groups is dropped, whatever the kind of space", () => {
  expect(compact(" 732\u00a0829\u202f320-000.74a\t")).toBe("73282932000074A");
});
