import { expect, test } from "vitest";
import { PagedBits } from "./paged-bits.js";
import { isIn, scan } from "./scan.js";

/** Numbers that look random and are the same at each run. */
function numbers(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

const someSlots = (next: (below: number) => number, count: number) =>
  new Set(Array.from({ length: count }, () => 1 + next(9_000)));

test("a set holds what was added and not taken out again, whatever the order", () => {
  const next = numbers(7);
  const [bits, slots] = [new PagedBits(), new Set<number>()];
  for (let step = 0; step < 20_000; step++) {
    const slot = next(50_000);
    if (next(3) === 0) {
      bits.delete(slot);
      slots.delete(slot);
    } else {
      bits.add(slot);
      slots.add(slot);
    }
  }
  expect(bits.size).toBe(slots.size);
  for (let slot = 0; slot < 50_100; slot++) expect(bits.has(slot)).toBe(slots.has(slot));
});

test("a set ends above its highest slot, however much room it made for more", () => {
  const bits = new PagedBits();
  for (let slot = 1; slot <= 10_000; slot++) bits.add(slot);
  expect(bits.pages).toBe(10);
});

test.each([1, 2, 3, 4, 5])("what is in all groups is visited once, the highest first (%i)", (seed) => {
  const next = numbers(seed);
  const groups = Array.from({ length: 1 + next(4) }, () =>
    Array.from({ length: 1 + next(3) }, () => someSlots(next, [40, 800, 6_000][next(3)] ?? 0)),
  );
  const below = 1 + next(9_500);
  const expected = Array.from({ length: 9_001 }, (_, slot) => 9_000 - slot).filter(
    (slot) => slot < below && groups.every((group) => group.some((set) => set.has(slot))),
  );
  const sets = groups.map((group) => group.map((slots) => PagedBits.of(slots)));
  const visited: number[] = [];
  scan(sets, below, (slot) => {
    visited.push(slot);
    return true;
  });
  expect(visited).toEqual(expected);
  expect(visited.every((slot) => isIn(sets, slot))).toBe(true);
});

test("a visitor that has enough is not called again", () => {
  const visited: number[] = [];
  scan([[PagedBits.of([5, 70, 3_000, 4_000])]], 10_000, (slot) => visited.push(slot) < 2);
  expect(visited).toEqual([4_000, 3_000]);
});

test("an empty group has nothing in common with any", () => {
  const visited: number[] = [];
  scan([[PagedBits.of([1, 2])], []], 10_000, (slot) => visited.push(slot) > 0);
  scan([[PagedBits.of([1, 2])], [new PagedBits()]], 10_000, (slot) => visited.push(slot) > 0);
  expect(visited).toEqual([]);
});
