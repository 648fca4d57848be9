import { expect, test } from "vitest";
import { proveDurable } from "./prove-durable.js";

test("after 10 rounds of kill -9 under load every 201 is there with its files, nothing is left over and nothing came twice", async () => {
  const { answered, mails, broken } = await proveDurable(10);
  expect(Object.entries(broken).filter(([, found]) => found.length)).toEqual([]);
  expect(answered).toBeGreaterThan(20);
  expect(mails).toBeGreaterThan(answered);
}, 300_000);
