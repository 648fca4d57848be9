import { expect, test } from "vitest";
import { keyPerContent } from "./key-per-content.js";

test("the same content keeps its key, and any other gets a new one", () => {
  let made = 0;
  const keyOf = keyPerContent(() => `k${++made}`);
  const file = {};
  expect([keyOf("a", file), keyOf("a", file), keyOf("b", file), keyOf("b", {}), keyOf("a", file)]).toEqual([
    "k1",
    "k1",
    "k2",
    "k3",
    "k4",
  ]);
});
