import { expect, test } from "vitest";
import { askedIf, EACH_KIND, issuesOf } from "./testing/a-question.js";

const { why, field, licence, projects } = EACH_KIND;
const of = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });

const questions = { licence, field, why, projects };
const condition = (raw: unknown) => of(questions, { allOf: [raw] });
const wanted = (name: string, answer: string | boolean) => ({
  properties: { [name]: { const: answer } },
  required: [name],
});

test.each<[string, unknown, string, string]>([
  ["conditions that are no list", of(questions, { allOf: {} }), "/allOf", "wrong_type"],
  [
    "too many",
    of(questions, {
      allOf: Array.from({ length: 21 }, () => askedIf("licence", true, { required: ["why"] })),
    }),
    "/allOf",
    "too_long",
  ],
  ["a condition that is none", condition("licence"), "/allOf/0", "wrong_type"],
  ["no if", condition({}), "/allOf/0/if", "required"],
  ["no then", condition({ if: wanted("licence", true) }), "/allOf/0/then", "required"],
  ["an else", condition({ else: {} }), "/allOf/0/else", "unknown_field"],
  [
    "an if without a question",
    condition({ if: { properties: {}, required: [] } }),
    "/allOf/0/if/properties",
    "not_allowed_value",
  ],
  ["an if of no object", condition({ if: { properties: true } }), "/allOf/0/if/properties", "wrong_type"],
  [
    "an if on what is not asked",
    condition({ if: wanted("car", true) }),
    "/allOf/0/if/properties",
    "not_allowed_value",
  ],
  [
    "an if on two questions",
    condition({ if: { properties: { licence: { const: true }, field: { const: "web" } } } }),
    "/allOf/0/if/properties",
    "not_allowed_value",
  ],
  [
    "an if that holds without an answer",
    condition({ if: { properties: { licence: { const: true } } } }),
    "/allOf/0/if/required",
    "not_allowed_value",
  ],
  [
    "an answer that is none",
    condition({ if: { properties: { licence: true }, required: ["licence"] } }),
    "/allOf/0/if/properties/licence",
    "wrong_type",
  ],
  [
    "a yes that is a text",
    condition({ if: wanted("licence", "oui") }),
    "/allOf/0/if/properties/licence/const",
    "not_allowed_value",
  ],
  [
    "a choice that is none",
    condition({ if: wanted("field", "mobile") }),
    "/allOf/0/if/properties/field/const",
    "not_allowed_value",
  ],
  [
    "an if on a text",
    condition({ if: wanted("why", "React") }),
    "/allOf/0/if/properties/why/const",
    "not_allowed_value",
  ],
  ["a then that asks nothing", condition(askedIf("licence", true, {})), "/allOf/0/then", "required"],
  [
    "a then that asks what came before",
    condition(askedIf("field", "web", { required: ["licence"] })),
    "/allOf/0/then/required",
    "not_allowed_value",
  ],
  [
    "a then that may ask what came before",
    condition(askedIf("field", "web", { properties: { licence: {} } })),
    "/allOf/0/then/properties/licence",
    "unknown_field",
  ],
  [
    "a then that asks otherwise",
    condition(JSON.parse('{"if":{},"then":{"properties":{"why":{"maxLength":9}}}}')),
    "/allOf/0/then/properties/why/maxLength",
    "unknown_field",
  ],
  [
    "a question that is required always too",
    of(questions, { required: ["why"], allOf: [askedIf("licence", true, { required: ["why"] })] }),
    "/required/0",
    "not_allowed_value",
  ],
])("of conditions, %s is refused, and told where", (_case, schema, pointer, code) => {
  expect(issuesOf(schema)).toContainEqual([pointer, code]);
});
