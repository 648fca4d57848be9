import { expect, test } from "vitest";
import { cut, refusal } from "../test/port.js";
import { failureCode } from "./failure.js";

test.each([
  ["a refusal, by the service's code", refusal("offer_closed"), "offer_closed"],
  ["no answer", cut(), "unreachable"],
  ["a bug", new TypeError("x is not a function"), "internal"],
])("%s", (_case, error, code) => {
  expect(failureCode(error)).toBe(code);
});
