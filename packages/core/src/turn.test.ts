import { expect, test } from "vitest";
import { port } from "../test/port.js";
import { createTurn } from "./turn.js";

function setup() {
  const { ask, call } = port<[AbortSignal], string>();
  const told: string[] = [];
  const turn = createTurn();
  const take = () =>
    turn.take(
      ask,
      (answer) => told.push(answer),
      (error) => told.push(String(error)),
    );
  return { turn, take, call, told };
}

test("the next request aborts the one before, whose late answer is dropped", async () => {
  const { take, call, told } = setup();
  take();
  take();
  expect(call(0).args[0].aborted).toBe(true);
  await call(1).answer("second");
  await call(0).answer("first, late");
  expect(told).toEqual(["second"]);
});

test("once ended, neither an answer nor an error is handed on", async () => {
  const { turn, take, call, told } = setup();
  take();
  turn.end();
  await call(0).fail(new Error("late"));
  expect(told).toEqual([]);
});

test("after an end, the next request is a new turn", async () => {
  const { turn, take, call, told } = setup();
  turn.end();
  take();
  await call(0).fail("refused");
  expect(told).toEqual(["refused"]);
});
