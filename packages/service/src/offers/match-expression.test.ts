import { expect, test } from "vitest";
import { matchExpression } from "./match-expression.js";

test.each([
  ["words", "développeur react", '"développeur"* AND "react"*'],
  ["signs that belong to a language's name", "C++ C# .NET", '"C++"* AND "C#"* AND "NET"*'],
  ["FTS5's own words and signs", 'NEAR("a" OR b*) - NOT', '"NEAR"* AND "a"* AND "OR"* AND "b"* AND "NOT"*'],
  ["an apostrophe", "chef d'équipe", '"chef"* AND "d"* AND "équipe"*'],
])("%s are each looked for", (_case, q, expression) => {
  expect(matchExpression(q)).toBe(expression);
});

test.each(["", "   ", '"', "*", "++", "😀", "\u0000"])("%j looks for nothing", (q) => {
  expect(matchExpression(q)).toBeUndefined();
});

test("ten words are enough", () => {
  expect(matchExpression("mot ".repeat(2_000))?.split(" AND ")).toHaveLength(10);
});
