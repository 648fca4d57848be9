import type { NewOrder, NewQuote } from "@alternance-kit/sdk/types";
import { expect, test } from "vitest";
import { someValues } from "../../test/builders.js";
import { newQuote } from "./new-quote.js";
import { ORDER_FIELDS, QUOTE_FIELDS } from "./service-fields.js";

/** The JSON Pointers of every value in a body. */
const pointersOf = (value: unknown, at = ""): string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => pointersOf(inner, `${at}/${name}`))
    : [at];

const at = (body: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], body);

/** Every field says its own name, so that what is sent tells where it came from. */
const NAMED = Object.fromEntries(Object.keys(someValues()).map((field) => [field, field]));

test("whatever a quote is asked with has its field, but the pack, which is chosen", () => {
  const quote: NewQuote = newQuote("pck_1", { ...someValues(), ...NAMED });
  const pointers = pointersOf(quote).filter((pointer) => pointer !== "/packId");
  expect(Object.keys(QUOTE_FIELDS).sort()).toEqual(pointers.sort());
  for (const pointer of pointers.filter((one) => one !== "/quantity")) {
    expect(at(quote, pointer)).toBe(QUOTE_FIELDS[pointer]);
  }
});

test("whatever an order is placed with that is typed has its field", () => {
  const acceptance: NewOrder["acceptance"] = { name: "Ada Lovelace", isAccepted: true };
  expect(Object.keys(ORDER_FIELDS).sort()).toEqual(pointersOf({ acceptance }).sort());
});
