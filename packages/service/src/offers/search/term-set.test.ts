import { expect, test } from "vitest";
import { PagedBits } from "./paged-bits.js";
import { scan } from "./scan.js";
import { TermSet } from "./term-set.js";

const TOP = 400_000;

/** A term of every `step`th slot, and how far down it was read. */
function aTerm(step: number) {
  const slots = new Set(Array.from({ length: Math.floor(TOP / step) }, (_, at) => (at + 1) * step - 1));
  let readFrom = TOP;
  const set = new TermSet(TOP, (from, to) => {
    readFrom = Math.min(readFrom, from);
    return [...slots].filter((slot) => slot >= from && slot < to);
  });
  return { slots, set, readFrom: () => readFrom };
}

const visited = (groups: PagedBits[][], most: number) => {
  const slots: number[] = [];
  scan(groups, TOP, (slot) => slots.push(slot) < most);
  return slots;
};

test("of a common term no more is read than the search needs", () => {
  const { set, readFrom } = aTerm(2);
  expect(visited([[set]], 1_000)).toHaveLength(1_000);
  expect(readFrom()).toBeGreaterThan(TOP / 2);
  expect(visited([[set]], TOP)).toHaveLength(TOP / 2);
  expect(readFrom()).toBe(0);
});

test.each([2, 7, 1_000, 30_000])(
  "what is in common is the same however far the sets were read (every %ith)",
  (step) => {
    const [common, other] = [aTerm(3), aTerm(step)];
    const expected = [...other.slots].filter((slot) => common.slots.has(slot)).sort((a, b) => b - a);
    expect(visited([[PagedBits.of(common.slots)], [other.set]], TOP)).toEqual(expected);
    expect(visited([[common.set], [other.set]], TOP)).toEqual(expected);
  },
);

test("a rare term does not make a common one be read where it is not", () => {
  const [common, rare] = [aTerm(2), new PagedBits()];
  rare.add(TOP - 1);
  expect(visited([[common.set], [rare]], 10)).toEqual([TOP - 1]);
  expect(common.readFrom()).toBeGreaterThan(TOP / 2);
});

test("a change is seen wherever it is", () => {
  const { set, slots } = aTerm(2);
  for (const slot of [TOP + 4, TOP - 2, 10]) {
    set.add(slot);
    slots.add(slot); // As the index has it from then on.
  }
  for (const slot of [TOP - 1, 11]) {
    set.delete(slot);
    slots.delete(slot);
  }
  for (const slot of [TOP + 4, TOP - 2, 10, TOP - 1, 11, 12, 13])
    expect([slot, set.has(slot)]).toEqual([slot, slots.has(slot)]);
});

test("read on part by part, a term is whole, and a change meanwhile is in it", () => {
  const { set, slots, readFrom } = aTerm(2);
  const before = readFrom();
  expect(set.readOn()).toBe(true);
  expect([readFrom() < before, readFrom() > 0]).toEqual([true, true]);
  set.add(10);
  slots.add(10); // As the index has it from then on.
  set.delete(TOP - 1);
  slots.delete(TOP - 1);
  let parts = 2;
  while (set.readOn()) parts++;
  expect([readFrom(), parts]).toEqual([0, 6]);
  expect(visited([[set]], TOP)).toEqual([...slots].sort((a, b) => b - a));
  expect(set.readOn()).toBe(false);
});
