import { expect, test } from "vitest";
import { createStore } from "./store.js";

test("listeners are told after each replacement, until they leave", () => {
  const store = createStore(0);
  const seen: number[] = [];
  const leave = store.subscribe(() => seen.push(store.get()));
  store.set(1);
  store.set(2);
  leave();
  store.set(3);
  expect(seen).toEqual([1, 2]);
});

test("a listener that leaves while all are told takes nobody else along", () => {
  const store = createStore(0);
  const told: string[] = [];
  const leave = store.subscribe(() => {
    told.push("first");
    leave();
  });
  store.subscribe(() => told.push("second"));
  store.set(1);
  expect(told).toEqual(["first", "second"]);
});
