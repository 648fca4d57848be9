import fc from "fast-check";
import { kindOf } from "../kind-of.js";
import type { AnswerValue, Question, QuestionSet } from "../question-set.js";
import { aQuestionSet, askedIf } from "./a-question.js";

const CONSTANTS = ["a", "b", "c", "é", "👩‍💻"];
const choices = fc
  .uniqueArray(fc.constantFrom(...CONSTANTS), { minLength: 2 })
  .map((values) => values.map((value) => ({ const: value, title: `Choix ${value}` })));
const bounds = (names: readonly [string, string], max: number, least = 0) =>
  fc
    .tuple(
      fc.option(fc.integer({ min: least, max })),
      fc.option(fc.integer({ min: Math.max(least, 1), max })),
    )
    .map(([low, high]) => ({
      ...(low !== null && (high === null || low <= high) && { [names[0]]: low }),
      ...(high !== null && { [names[1]]: high }),
    }));

const title = { title: "Une question" };
const question = fc.oneof(
  bounds(["minLength", "maxLength"], 8).map((limits) => ({ type: "string", ...title, ...limits })),
  fc.constantFrom("date", "uri").map((format) => ({ type: "string", ...title, format })),
  choices.map((oneOf) => ({ type: "string", ...title, oneOf })),
  choices.chain((oneOf) =>
    bounds(["minItems", "maxItems"], oneOf.length).map((limits) => ({
      type: "array",
      ...title,
      items: { oneOf },
      uniqueItems: true,
      ...limits,
    })),
  ),
  fc
    .tuple(fc.constantFrom("integer", "number"), bounds(["minimum", "maximum"], 6))
    .map(([type, limits]) => ({ type, ...title, ...limits })),
  fc.constant({ type: "boolean", ...title }),
);

interface Draft {
  type: string;
  oneOf?: readonly { const: string }[];
}

/** The answers a condition can stand on. */
const conditionalAnswers = ({ type, oneOf = [] }: Draft): readonly (string | boolean)[] =>
  type === "boolean" ? [true, false] : oneOf.map((choice) => choice.const);

/** Any set of questions that the service takes, with conditions on conditions. */
export const arbitraryQuestions: fc.Arbitrary<QuestionSet> = fc
  .tuple(
    fc.array(question, { minLength: 1, maxLength: 7 }),
    fc.array(fc.nat(), { minLength: 7, maxLength: 7 }),
    fc.boolean(),
  )
  .map(([drafts, picks, withFile]) => {
    const named = drafts.map((draft, at) => [`q${at}`, draft] as const);
    const conditions = drafts.flatMap((_, at) => conditionOn(drafts, at, picks[at] ?? 0));
    const conditional = new Set(conditions.map(({ name }) => name));
    const always = named
      .map(([name]) => name)
      .filter((name, at) => !conditional.has(name) && (picks[at] ?? 0) % 2 === 1);
    return aQuestionSet({
      type: "object",
      properties: Object.fromEntries([
        ...named,
        ...(withFile ? [["file", { type: "string", ...title, format: "upload" }] as const] : []),
      ]),
      required: always,
      allOf: conditions.map(({ raw }) => raw),
    });
  });

/** For the question at a place, maybe, one that comes before it. */
function conditionOn(drafts: readonly Draft[], at: number, pick: number) {
  const before = drafts.slice(0, at).flatMap((draft, place) => {
    const answers = conditionalAnswers(draft);
    return answers.length > 0 ? [{ name: `q${place}`, answers }] : [];
  });
  const on = before[pick % (before.length * 2 || 1)];
  const answer = on?.answers[pick % on.answers.length];
  if (!on || answer === undefined) return [];
  const name = `q${at}`;
  const raw = askedIf(on.name, answer, pick % 3 ? { required: [name] } : { properties: { [name]: {} } });
  return [{ name, raw }];
}

const anyText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ maxLength: 6, unit: "grapheme" }),
  fc.constantFrom(...CONSTANTS, "", "  ", " a "),
  fc.constantFrom("2026-02-29", "2028-02-29", "2026-13-01", "2026-04-31", "2026-1-1", "0000-01-01"),
  fc.constantFrom(
    "https://ada.example",
    "http://a.example:8080/x?y=%20#z",
    "javascript:alert(1)",
    "https://",
  ),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom("upl_01k9xq8e5w3f", "upl_", "UPL_01k9xq8e5w3f"),
);

/** Anything a page, or somebody else, could send as an answer. */
const anyAnswer: fc.Arbitrary<AnswerValue> = fc.oneof(
  anyText,
  fc.oneof(fc.integer({ min: -2, max: 9 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
  fc.boolean(),
  fc.array(fc.oneof(fc.constantFrom(...CONSTANTS), anyText), { maxLength: 5 }),
);

/** An answer of the question's own kind, right more often than not. */
function ownAnswer(question: Question): fc.Arbitrary<AnswerValue> {
  const known = kindOf(question);
  switch (known.kind) {
    case "choice":
      return fc.constantFrom(...known.question.oneOf.map((choice) => choice.const));
    case "several":
      return fc.subarray(known.question.items.oneOf.map((choice) => choice.const));
    case "number":
      return fc.integer({ min: 0, max: 6 });
    case "yes_no":
      return fc.boolean();
    case "date":
      return fc.constantFrom("2027-09-01", "2028-02-29", "2027-02-29");
    case "link":
      return fc.webUrl({ withFragments: true, withQueryParameters: true });
    case "file":
      return fc.constant("upl_01k9xq8e5w3f");
    case "text":
      return fc.string({ maxLength: 9, unit: "grapheme" });
  }
}

const NO_QUESTION = fc.dictionary(fc.constantFrom("other", "constructor", "a/b~c"), anyAnswer, {
  maxKeys: 1,
  noNullPrototype: true,
});

/** Questions with the answers of someone who leaves some out, gets some wrong, and names now and then what is not asked. */
export const arbitraryAnswers = arbitraryQuestions.chain((set) => {
  const answers = Object.entries(set.schema.properties).map(([name, question]) =>
    fc
      .option(fc.oneof({ weight: 6, arbitrary: ownAnswer(question) }, { weight: 1, arbitrary: anyAnswer }), {
        freq: 5,
      })
      .map((value): readonly (readonly [string, AnswerValue])[] => (value === null ? [] : [[name, value]])),
  );
  return fc
    .tuple(fc.tuple(...answers), fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, NO_QUESTION))
    .map(([given, others]) => ({ set, answers: { ...Object.fromEntries(given.flat()), ...others } }));
});
