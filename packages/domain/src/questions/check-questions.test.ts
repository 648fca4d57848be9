import { expect, test } from "vitest";
import { checkQuestions } from "./check-questions.js";
import { LINK_PATTERN, UPLOAD_PATTERN } from "./limits.js";
import { accepted, askedIf, EACH_KIND, issuesOf } from "./testing/a-question.js";

const { why, portfolio, transcript, field, tools, licence, projects } = EACH_KIND;
const of = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });

test("what is accepted says all that a validator must hold to", () => {
  expect(JSON.parse(JSON.stringify(accepted({ properties: EACH_KIND, required: ["why"] })))).toEqual({
    type: "object",
    properties: {
      ...EACH_KIND,
      portfolio: { ...portfolio, pattern: LINK_PATTERN, maxLength: 2_000 },
      transcript: { ...transcript, pattern: UPLOAD_PATTERN },
    },
    required: ["why"],
    additionalProperties: false,
  });
});

test("what is accepted is accepted again, and is the same", () => {
  const once = accepted(
    of(
      { licence, why, field },
      {
        required: ["licence"],
        allOf: [askedIf("licence", true, { required: ["why"], properties: { field: {} } })],
      },
    ),
  );
  expect(accepted(JSON.parse(JSON.stringify(once)))).toEqual(once);
});

test("a text is trimmed, and has a greatest length", () => {
  expect(
    accepted(of({ a: { type: "string", title: " Pourquoi ? ", titleEn: "Why?" } })).properties["a"],
  ).toMatchObject({
    title: "Pourquoi ?",
    titleEn: "Why?",
    maxLength: 2_000,
  });
});

test("the questions keep the order they were written in", () => {
  expect(Object.keys(accepted(of({ zoo: licence, alpha: why, licence })).properties)).toEqual([
    "zoo",
    "alpha",
    "licence",
  ]);
});

test.each<[string, unknown, string, string]>([
  ["no object", [], "", "wrong_type"],
  ["another type", { ...of({ licence }), type: "array" }, "/type", "not_allowed_value"],
  ["an unknown keyword", of({ licence }, { anyOf: [] }), "/anyOf", "unknown_field"],
  [
    "answers to anything",
    of({ licence }, { additionalProperties: true }),
    "/additionalProperties",
    "not_allowed_value",
  ],
  ["no questions", {}, "/properties", "required"],
  ["questions in a list", { properties: [] }, "/properties", "wrong_type"],
  ["not one question", of({}), "/properties", "too_short"],
  [
    "too many",
    of(Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`q${at}`, licence]))),
    "/properties",
    "too_long",
  ],
  ["a name that is a number", of({ 1: licence }), "/properties/1", "malformed"],
  ["a question that is none", of({ a: "Pourquoi ?" }), "/properties/a", "wrong_type"],
  ["no type", of({ a: { title: "Pourquoi ?" } }), "/properties/a/type", "not_allowed_value"],
  ["another format", of({ a: { ...why, format: "email" } }), "/properties/a/format", "not_allowed_value"],
  [
    "a keyword of another kind",
    of({ a: { ...licence, minimum: 1 } }),
    "/properties/a/minimum",
    "unknown_field",
  ],
  ["no title", of({ a: { type: "boolean" } }), "/properties/a/title", "required"],
  ["a title of spaces", of({ a: { ...licence, title: " " } }), "/properties/a/title", "required"],
  ["a title that is no text", of({ a: { ...licence, title: 3 } }), "/properties/a/title", "wrong_type"],
  ["a title too long", of({ a: { ...licence, title: "x".repeat(201) } }), "/properties/a/title", "too_long"],
  ["a title on two lines", of({ a: { ...licence, title: "a\nb" } }), "/properties/a/title", "malformed"],
  [
    "a length that is no number",
    of({ a: { ...why, maxLength: "9" } }),
    "/properties/a/maxLength",
    "wrong_type",
  ],
  ["half a length", of({ a: { ...why, minLength: 1.5 } }), "/properties/a/minLength", "wrong_type"],
  ["a length below none", of({ a: { ...why, minLength: -1 } }), "/properties/a/minLength", "too_small"],
  [
    "a length beyond the greatest",
    of({ a: { ...why, maxLength: 2_001 } }),
    "/properties/a/maxLength",
    "too_big",
  ],
  ["lengths the wrong way round", of({ a: { ...why, minLength: 30 } }), "/properties/a/minLength", "too_big"],
  [
    "numbers the wrong way round",
    of({ a: { ...projects, minimum: 60 } }),
    "/properties/a/minimum",
    "too_big",
  ],
  [
    "a pattern of one's own",
    of({ a: { ...portfolio, pattern: "^ftp:" } }),
    "/properties/a/pattern",
    "not_allowed_value",
  ],
  ["two files", of({ a: transcript, b: transcript }), "/properties/b", "not_allowed_value"],
  [
    "another type of file",
    of({ a: { ...transcript, contentMediaType: "image/png" } }),
    "/properties/a/contentMediaType",
    "not_allowed_value",
  ],
  ["choices that are no list", of({ a: { ...field, oneOf: {} } }), "/properties/a/oneOf", "wrong_type"],
  ["one choice", of({ a: { ...field, oneOf: [field.oneOf[0]] } }), "/properties/a/oneOf", "too_short"],
  [
    "too many choices",
    of({ a: { ...field, oneOf: Array.from({ length: 51 }, (_, at) => ({ const: `${at}`, title: "x" })) } }),
    "/properties/a/oneOf",
    "too_long",
  ],
  [
    "a choice that is none",
    of({ a: { ...field, oneOf: [...field.oneOf, "x"] } }),
    "/properties/a/oneOf/2",
    "wrong_type",
  ],
  [
    "a choice without a value",
    of({ a: { ...field, oneOf: [...field.oneOf, { title: "X" }] } }),
    "/properties/a/oneOf/2/const",
    "required",
  ],
  [
    "a limit without end",
    of({ a: { ...projects, maximum: Number.POSITIVE_INFINITY } }),
    "/properties/a/maximum",
    "wrong_type",
  ],
  [
    "twice the same choice",
    of({ a: { ...field, oneOf: [...field.oneOf, field.oneOf[0]] } }),
    "/properties/a/oneOf/2/const",
    "already_used",
  ],
  [
    "a choice that says more",
    of({ a: { ...field, oneOf: [...field.oneOf, { const: "x", title: "X", icon: "x" }] } }),
    "/properties/a/oneOf/2/icon",
    "unknown_field",
  ],
  ["several of nothing", of({ a: { type: "array", title: "Quoi ?" } }), "/properties/a/items", "required"],
  ["several of a text", of({ a: { ...tools, items: "string" } }), "/properties/a/items", "wrong_type"],
  [
    "several, the same twice",
    of({ a: { ...tools, uniqueItems: false } }),
    "/properties/a/uniqueItems",
    "not_allowed_value",
  ],
  ["more than there are", of({ a: { ...tools, minItems: 3 } }), "/properties/a/minItems", "too_big"],
  [
    "more than at most",
    of({ a: { ...tools, minItems: 2, maxItems: 1 } }),
    "/properties/a/minItems",
    "too_big",
  ],
  [
    "a question that is not there",
    of({ licence }, { required: ["car"] }),
    "/required/0",
    "not_allowed_value",
  ],
  [
    "a question named twice",
    of({ licence }, { required: ["licence", "licence"] }),
    "/required/1",
    "already_used",
  ],
])("%s is refused, and told where", (_case, schema, pointer, code) => {
  expect(issuesOf(schema)).toContainEqual([pointer, code]);
});

test("each wrong part is told once, with what would be right in English", () => {
  expect(
    checkQuestions(of({ a: { ...field, oneOf: field.oneOf.slice(1) }, b: { type: "text", title: "?" } })),
  ).toEqual({
    ok: false,
    issues: [
      { pointer: "/properties/a/oneOf", code: "too_short", detail: "Give at least 2 choices." },
      {
        pointer: "/properties/b/type",
        code: "not_allowed_value",
        detail: "Give one of string, integer, number, boolean, array.",
      },
    ],
  });
});
