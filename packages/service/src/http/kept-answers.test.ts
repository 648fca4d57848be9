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

test("memory is bounded: the latest stay, and those asked again are not driven out by those that are not", () => {
  const answers = new KeptAnswers();
  answers.find("", at(1), 0);
  const body = new Uint8Array(1024 * 1024);
  const isKept = (address: string) => answers.find(address, at(1), 0) !== undefined;
  for (const address of ["again 1", "again 2"]) {
    answers.keep(address, at(1), anAnswer({ body }));
    expect(isKept(address)).toBe(true);
  }
  for (let number = 0; number < 40; number++) answers.keep(`once ${number}`, at(1), anAnswer({ body }));
  const once = Array.from({ length: 40 }, (_, number) => isKept(`once ${number}`));
  expect([isKept("again 1"), isKept("again 2")]).toEqual([true, true]);
  expect([once[0], once[32], once[33], once[39]]).toEqual([false, false, true, true]);

  for (let number = 0; number < 40; number++) {
    answers.keep(`more ${number}`, at(1), anAnswer({ body }));
    isKept(`more ${number}`);
  }
  expect(isKept("again 1")).toBe(false);
});
