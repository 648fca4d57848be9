import { expect, test } from "vitest";
import { answerPointer, checkAnswers, givenAnswers, visibleQuestions } from "./answers.js";
import type { AnswerValue } from "./question-set.js";
import { aQuestionSet, askedIf, EACH_KIND } from "./testing/a-question.js";

const each = aQuestionSet({ type: "object", properties: EACH_KIND });

/** Whoever has the licence is asked whether they have a car, and may say which; whoever has no car, how they come. */
const travel = aQuestionSet({
  type: "object",
  properties: {
    licence: EACH_KIND.licence,
    car: { type: "boolean", title: "Avez-vous une voiture ?" },
    model: { type: "string", title: "Laquelle ?" },
    how: { type: "string", title: "Comment viendrez-vous ?" },
    since: EACH_KIND.since,
  },
  required: ["licence"],
  allOf: [
    askedIf("licence", true, { required: ["car"], properties: { model: {} } }),
    askedIf("car", false, { required: ["how"] }),
    askedIf("licence", false, { required: ["how"] }),
  ],
});
const asked = (answers: Record<string, AnswerValue>) =>
  visibleQuestions(travel, answers).map(({ name, isRequired }) => (isRequired ? `${name} *` : name));

test.each<[string, Record<string, AnswerValue>, string[]]>([
  ["nothing is answered", {}, ["licence *", "since"]],
  ["a condition holds", { licence: true }, ["licence *", "car *", "model", "since"]],
  [
    "a condition on a condition holds",
    { licence: true, car: false },
    ["licence *", "car *", "model", "how *", "since"],
  ],
  ["another asks the same", { licence: false }, ["licence *", "how *", "since"]],
  [
    "a condition stands on what is not asked any more",
    { licence: false, car: false },
    ["licence *", "how *", "since"],
  ],
])("when %s, what is asked follows, in its order", (_case, answers, expected) => {
  expect(asked(answers)).toEqual(expected);
});

test("a question says what it is answered by", () => {
  expect(visibleQuestions(each, {}).map(({ name, kind }) => [name, kind])).toEqual([
    ["why", "text"],
    ["since", "date"],
    ["portfolio", "link"],
    ["transcript", "file"],
    ["field", "choice"],
    ["tools", "several"],
    ["projects", "number"],
    ["hours", "number"],
    ["licence", "yes_no"],
  ]);
});

test("what is sent is trimmed, without blanks, without what is not asked", () => {
  expect(
    givenAnswers(travel, { licence: false, car: false, model: "Clio", how: " À pied ", since: " " }),
  ).toEqual({
    licence: false,
    how: "À pied",
  });
  expect(givenAnswers(each, { tools: [], projects: 0, licence: false, other: "x" })).toEqual({
    projects: 0,
    licence: false,
  });
});

test.each<[string, AnswerValue, string]>([
  ["why", "Oh", "too_short"],
  ["why", "x".repeat(21), "too_long"],
  ["why", 3, "wrong_type"],
  ["since", "2027-02-29", "date_malformed"],
  ["portfolio", "github.com/ada", "url_malformed"],
  ["portfolio", "javascript:alert(1)", "url_malformed"],
  ["portfolio", `https://ada.example/${"x".repeat(2_000)}`, "too_long"],
  ["transcript", "notes.pdf", "malformed"],
  ["field", "Le web", "not_allowed_value"],
  ["tools", "web", "wrong_type"],
  ["tools", ["web", "web"], "not_allowed_value"],
  ["tools", ["web", "mobile"], "not_allowed_value"],
  ["projects", "3", "wrong_type"],
  ["projects", Number.NaN, "wrong_type"],
  ["projects", 1.5, "not_whole_number"],
  ["projects", -1, "too_small"],
  ["projects", 51, "too_big"],
  ["licence", "oui", "wrong_type"],
  ["other", "x", "unknown_field"],
])("to %s, the answer %j is refused: %s", (name, value, code) => {
  expect(checkAnswers(each, { [name]: value })).toEqual([{ name, pointer: `/answers/values/${name}`, code }]);
});

test("right answers of every kind are taken", () => {
  expect(
    checkAnswers(each, {
      why: "👩‍💻 React",
      since: "2028-02-29",
      portfolio: "https://ada.example:8080/x?y=%20#z",
      transcript: "upl_01k9xq8e5w3f",
      field: "data",
      tools: ["data", "web"],
      projects: 0,
      hours: 7.5,
      licence: false,
    }),
  ).toEqual([]);
});

test("a number without limits may be any", () => {
  const set = aQuestionSet({ type: "object", properties: { n: { type: "number", title: "Combien ?" } } });
  expect(checkAnswers(set, { n: -1e9 })).toEqual([]);
});

test("of several, too few or too many are told", () => {
  const set = aQuestionSet({
    type: "object",
    properties: { tools: { ...EACH_KIND.tools, minItems: 2, maxItems: 2 } },
  });
  expect(checkAnswers(set, { tools: ["web"] })).toMatchObject([{ code: "too_short" }]);
  const one = aQuestionSet({ type: "object", properties: { tools: { ...EACH_KIND.tools, maxItems: 1 } } });
  expect(checkAnswers(one, { tools: ["web", "data"] })).toMatchObject([{ code: "too_long" }]);
});

test("what must be answered is asked for where it is asked, and blanks are no answer", () => {
  expect(checkAnswers(travel, { licence: false, how: "  " })).toMatchObject([
    { name: "how", code: "required" },
  ]);
  expect(checkAnswers(travel, { licence: true, car: true })).toEqual([]);
  expect(checkAnswers(travel, {})).toMatchObject([{ name: "licence", code: "required" }]);
});

test("a name with signs is escaped in its pointer", () => {
  expect(answerPointer("a/b~c")).toBe("/answers/values/a~1b~0c");
});
