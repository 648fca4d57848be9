import { z } from "@hono/zod-openapi";
import { expect, test } from "vitest";
import { invalid } from "./validation.js";

const told = (schema: z.ZodType, input: unknown) => {
  const { error } = schema.safeParse(input);
  return error
    ? invalid(error.issues, input).errors.map(({ pointer, code, detail }) => [pointer, code, detail])
    : [];
};

test.each([
  [
    "a number over its limit",
    z.object({ limit: z.int().max(100) }),
    { limit: 10_000 },
    ["/limit", "too_big", "Give at most 100."],
  ],
  [
    "a text too short",
    z.object({ title: z.string().min(3) }),
    { title: "X" },
    ["/title", "too_short", "Give at least 3 characters."],
  ],
  [
    "an empty text",
    z.object({ title: z.string().min(1) }),
    { title: "" },
    ["/title", "required", "Give at least 1 characters."],
  ],
  ["too many items", z.array(z.string()).max(1), ["a", "b"], ["", "too_long", "Give at most 1 items."]],
  [
    "a fraction",
    z.object({ seats: z.int() }),
    { seats: 1.5 },
    ["/seats", "wrong_type", "Give a whole number."],
  ],
  [
    "a text where a number goes",
    z.object({ seats: z.number() }),
    { seats: "1" },
    ["/seats", "wrong_type", "Give a value of type number."],
  ],
  [
    "a value that is not on the list",
    z.object({ remote: z.enum(["onsite", "remote"]) }),
    { remote: "moon" },
    ["/remote", "not_allowed_value", "Give one of onsite, remote."],
  ],
  [
    "a field left out",
    z.object({ a: z.object({ b: z.string() }) }),
    { a: {} },
    ["/a/b", "required", "This field is required."],
  ],
  [
    "a day that does not exist",
    z.object({ day: z.iso.date() }),
    { day: "2027-02-30" },
    ["/day", "date_malformed", "Give a date that exists, as YYYY-MM-DD."],
  ],
  [
    "an unknown field whose name has signs",
    z.strictObject({}),
    { "a/b~c": 1 },
    ["/a~1b~0c", "unknown_field", "There is no such field: remove it."],
  ],
  [
    "a rule that names its code",
    z.string().refine(() => false, { message: "14 digits", params: { fieldCode: "siret_incomplete" } }),
    "7",
    ["", "siret_incomplete", "14 digits"],
  ],
])("%s is told by its pointer, a code and what would be right", (_case, schema, input, expected) => {
  expect(told(schema, input)).toEqual([expected]);
});
