import { aNewOffer } from "@alternance-kit/testing/builders";
import { expect, test } from "vitest";
import { completeOffer } from "./complete-offer.js";
import type { ImportedOffer } from "./imported-offer.js";

const aLine = (overrides: Partial<ImportedOffer> = {}): ImportedOffer => ({
  line: 2,
  externalId: "a",
  fields: {},
  ended: undefined,
  errors: [],
  ...overrides,
});

const { communeCode: _commune, ...DEFAULTS } = aNewOffer();
const codes = (line: ImportedOffer, defaults = {}) => {
  const complete = completeOffer(line, { ...DEFAULTS, ...defaults });
  return complete.ok ? [] : complete.errors.map(({ pointer, code }) => `${pointer} ${code}`);
};

test("a line says more than the defaults, and its place is found by its words", () => {
  const line = aLine({ fields: { seats: 4 }, place: { name: "Albi" } });
  expect(completeOffer(line, { ...DEFAULTS, communeCode: "31555", seats: 2 })).toEqual({
    ok: true,
    offer: { ...DEFAULTS, communeCode: "81004", seats: 4 },
  });
});

test("a code wins over words, and the defaults' place is for lines that name none", () => {
  const coded = aLine({ fields: { communeCode: "31555" }, place: { name: "Albi" } });
  expect(completeOffer(coded, DEFAULTS)).toMatchObject({ offer: { communeCode: "31555" } });
  expect(completeOffer(aLine(), { ...DEFAULTS, communeCode: "81004" })).toMatchObject({
    offer: { communeCode: "81004" },
  });
});

test("a place that is none is refused even where the defaults have one: the offer would be put elsewhere", () => {
  expect(codes(aLine({ place: { name: "Paris" } }), { communeCode: "31555" })).toEqual([
    "/communeCode commune_unknown",
  ]);
});

test("each field is told once, what the format found first", () => {
  const errors = [{ pointer: "/seats", code: "malformed", detail: "x" }] as const;
  expect(codes(aLine({ fields: { seats: "two", title: "X", colour: 1 }, errors }))).toEqual([
    "/seats malformed",
    "/title too_short",
    "/communeCode required",
    "/colour unknown_field",
  ]);
});

test("the format of the defaults' text is theirs; that of the line's own is the line's, or else theirs", () => {
  const place = { name: "Albi" };
  const description = "Une équipe de quatre personnes, à deux pas du Tarn.";
  const formatOf = (fields: ImportedOffer["fields"]) => {
    const complete = completeOffer(aLine({ fields, place }), { ...DEFAULTS, descriptionFormat: "markdown" });
    return complete.ok && complete.offer.descriptionFormat;
  };
  expect(formatOf({ descriptionFormat: "html" })).toBe("markdown");
  expect(formatOf({ description, descriptionFormat: "html" })).toBe("html");
  expect(formatOf({ description })).toBe("markdown");
});
