import { expect, test } from "vitest";
import { type KeptAnswer, KeptAnswers } from "./kept-answers.js";

const anAnswer = (overrides: Partial<KeptAnswer> = {}): KeptAnswer => ({
  body: new Uint8Array(10),
  headers: {},
  etag: '"1"',
  partnerId: "par_1",
  holdsUntil: 2_000,
  ...overrides,
});
const at = (value: number) => ({ value, epoch: 1 });

test("an answer is kept as long as its revision and its time", () => {
  const answers = new KeptAnswers();
  expect(answers.find("/", at(1), 1_000)).toBeUndefined();
  answers.keep("/", at(1), anAnswer());
  expect(answers.find("/", at(1), 1_999)).toBeDefined();
  expect(answers.find("/", at(1), 2_000)).toBeUndefined();
  answers.keep("/", at(1), anAnswer());
  expect(answers.find("/", at(2), 1_000)).toBeUndefined();
});

test("an answer made of older data than the latest asked for is not kept", () => {
  const answers = new KeptAnswers();
  answers.find("/", at(1), 1_000);
  answers.find("/", at(2), 1_000);
  answers.keep("/", at(1), anAnswer());
  expect(answers.find("/", at(2), 1_000)).toBeUndefined();
});

test("memory is bounded: those asked last stay", () => {
  const answers = new KeptAnswers();
  answers.find("", at(1), 0);
  const body = new Uint8Array(1024 * 1024);
  for (let number = 0; number < 40; number++) {
    answers.keep(String(number), at(1), anAnswer({ body }));
    answers.find("0", at(1), 0);
  }
  const kept = Array.from(
    { length: 40 },
    (_, number) => answers.find(String(number), at(1), 0) !== undefined,
  );
  expect(kept.filter(Boolean).length).toBe(31);
  expect([kept[0], kept[1], kept[39]]).toEqual([true, false, true]);
});
