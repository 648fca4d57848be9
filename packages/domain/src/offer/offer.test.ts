import { expect, test } from "vitest";
import { isOpen } from "./offer.js";

test.each([
  ["published", true],
  ["closed", false],
] as const)("a %s offer takes applications: %s", (status, open) => {
  expect(isOpen({ status })).toBe(open);
});
