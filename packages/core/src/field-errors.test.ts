import { expect, test } from "vitest";
import { cut, refusal } from "../test/port.js";
import { missing, refused, trimmed, without } from "./field-errors.js";

const FIELDS = { "/company/name": "companyName", "/email": "email" } as const;

test("the service's field errors come beside our fields; the first of several on one counts", () => {
  const error = refusal("validation_failed", [
    { pointer: "/company/name", code: "too_short" },
    { pointer: "/company/name", code: "malformed" },
    { pointer: "/elsewhere", code: "unknown_field" },
  ]);
  expect(refused(error, FIELDS)).toEqual({ errors: { companyName: "too_short" } });
});

test("a refusal that blames no field of ours is told by its code", () => {
  const error = refusal("validation_failed", [{ pointer: "/offerId", code: "malformed" }]);
  expect(refused(error, FIELDS)).toEqual({ errors: {}, failure: "validation_failed" });
  expect(refused(cut(), FIELDS)).toEqual({ errors: {}, failure: "unreachable" });
});

test("blanks fill no field", () => {
  const values = trimmed({ firstName: " \t", lastName: " Lovelace " });
  expect(values).toEqual({ firstName: "", lastName: "Lovelace" });
  expect(missing(values, ["firstName", "lastName"])).toEqual({ firstName: "required" });
});

test("only the changed fields' errors go", () => {
  expect(without({ a: "required", b: "too_long" }, ["a", "c"])).toEqual({ b: "too_long" });
});
