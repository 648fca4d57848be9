import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkAnswers, givenAnswers } from "./answers.js";
import type { Answers, QuestionSet } from "./question-set.js";
import { aQuestionSet, EACH_KIND } from "./testing/a-question.js";
import { arbitraryAnswers, arbitraryQuestions } from "./testing/arbitrary-questions.js";

/** A JSON Schema validator that others keep, knowing nothing of ours but that `upload` is a format it need not judge. */
const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { upload: true } });
formats.default(ajv, ["date", "uri"]);

/** The answers it finds wrong, by their names. */
function foundByOthers({ schema }: QuestionSet, answers: Answers): string[] {
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema)));
  if (validate(answers)) return [];
  const names = (validate.errors ?? []).flatMap(({ instancePath, keyword, params }) => {
    if (instancePath) return [instancePath.split("/")[1] ?? ""];
    return keyword === "if" ? [] : [String(params["missingProperty"] ?? params["additionalProperty"])];
  });
  return [...new Set(names)].sort();
}

/** What is sent: the answers given, and those to no question, which a sender may add. */
const sent = (set: QuestionSet, answers: Answers): Answers => ({
  ...Object.fromEntries(
    Object.entries(answers).filter(([name]) => !Object.hasOwn(set.schema.properties, name)),
  ),
  ...givenAnswers(set, answers),
});

test("every set of questions is a schema of JSON Schema 2020-12", () => {
  fc.assert(
    fc.property(arbitraryQuestions, ({ schema }) => {
      expect(ajv.validateSchema(JSON.parse(JSON.stringify(schema)))).toBe(true);
    }),
  );
});

test("another validator finds wrong what we find wrong, answer by answer", () => {
  fc.assert(
    fc.property(arbitraryAnswers, ({ set, answers }) => {
      const ours = checkAnswers(set, answers).map(({ name }) => name);
      expect(ours.sort()).toEqual(foundByOthers(set, sent(set, answers)));
    }),
    { numRuns: 400 },
  );
}, 60_000);

test("of one question of each kind too", () => {
  const set = aQuestionSet({ type: "object", properties: EACH_KIND, required: Object.keys(EACH_KIND) });
  const answers = {
    why: "React",
    since: "2022-02-29",
    portfolio: "https://ada.example/à",
    transcript: "upl_01k9xq8e5w3f",
    field: "web",
    tools: ["web", "web"],
    projects: 2.5,
    hours: 0.5,
    licence: "oui",
  };
  const wrong = ["licence", "portfolio", "projects", "since", "tools"];
  expect(
    checkAnswers(set, answers)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(wrong);
  expect(foundByOthers(set, answers)).toEqual(wrong);
});
