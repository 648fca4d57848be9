import { expect, test } from "vitest";
import { sleep } from "./sleep.js";

test("a wait that is over leaves nothing behind on the signal", async () => {
  const { signal } = new AbortController();
  const listening = new Set<unknown>();
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    listening.add(args[1]);
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    listening.delete(args[1]);
    removeEventListener.apply(signal, args);
  };
  await sleep(1, signal);
  expect(listening.size).toBe(0);
});

test("an abort ends the wait with its reason", async () => {
  const controller = new AbortController();
  const waiting = sleep(60_000, controller.signal);
  controller.abort("gone");
  await expect(waiting).rejects.toBe("gone");
});
