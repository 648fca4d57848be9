import { expect, test } from "vitest";
import { queryString } from "./query.js";

test.each([
  ["nothing", {}, ""],
  ["what narrows nothing is left out", { q: "", level: [], cursor: undefined }, ""],
  ["lists are comma-separated", { level: [5, 6] }, "?level=5%2C6"],
  ["zero is a value", { limit: 0 }, "?limit=0"],
  ["what would break a query is encoded", { q: "c++ & go=fun?" }, "?q=c%2B%2B+%26+go%3Dfun%3F"],
])("%s", (_case, query, expected) => {
  expect(queryString(query)).toBe(expected);
});
