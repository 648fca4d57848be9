import { expect, test } from "vitest";
import { takeTurns } from "./take-turns.js";

test("who comes later has the one before told to end, and begins once it has", async () => {
  const takeTurn = takeTurns();
  const told: string[] = [];
  const first = takeTurn("a", async (stopping) => {
    await new Promise<void>((resolve) => stopping.addEventListener("abort", () => resolve()));
    told.push("the first was told to end");
    await new Promise((resolve) => setTimeout(resolve, 10));
    told.push("the first has ended");
    return 1;
  });
  const later = [2, 3].map((number) =>
    takeTurn("a", async () => {
      told.push(`${number} began`);
      return number;
    }),
  );
  expect(await Promise.all([first, ...later])).toEqual([1, 2, 3]);
  expect(told).toEqual(["the first was told to end", "the first has ended", "2 began", "3 began"]);
});

test("one that fails keeps nobody waiting, and another name waits for nothing", async () => {
  const takeTurn = takeTurns();
  const failing = takeTurn("a", async () => {
    throw new Error("The disk is full.");
  });
  await expect(failing).rejects.toThrow("full");
  expect(await takeTurn("a", async () => "next")).toBe("next");
  const hanging = takeTurn("b", () => new Promise<void>(() => {}));
  expect(await takeTurn("c", async () => "other")).toBe("other");
  void hanging;
});
