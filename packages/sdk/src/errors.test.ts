import { expect, test } from "vitest";
import { aProblem } from "../test/observe.js";
import { ApiError, ConnectionError, isApiError, isConnectionError } from "./errors.js";

/** An error of another copy of this package: same name, another class. */
const ofAnotherCopy = (name: string) => Object.assign(new Error("…"), { name });

test("errors are known by name, since two copies of the package may meet on one page", () => {
  expect(isApiError(new ApiError(aProblem()))).toBe(true);
  expect(isApiError(ofAnotherCopy("ApiError"))).toBe(true);
  expect(isConnectionError(new ConnectionError("cut"))).toBe(true);
  expect(isConnectionError(ofAnotherCopy("ConnectionError"))).toBe(true);
});

test.each([new Error("ApiError"), { name: "ApiError" }, new ConnectionError("cut"), undefined, "ApiError"])(
  "%s is no ApiError",
  (thrown) => {
    expect(isApiError(thrown)).toBe(false);
  },
);
