import { expect, test } from "vitest";
import { maskNir } from "./mask-nir.js";

test.each([
  ["295109912611193", "2 95 10 99 ••• ••• ••"],
  ["2951099126111", "2 95 10 99 ••• •••"],
  ["199072A00100130", "1 99 07 2A ••• ••• ••"],
])("of %s it shows what the birth tells: %s", (nir, masked) => {
  expect(maskNir(nir)).toBe(masked);
});
