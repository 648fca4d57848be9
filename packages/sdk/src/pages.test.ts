import { expect, test } from "vitest";
import { eachOf } from "./pages.js";

const PAGES: Record<string, { data: number[]; page: { nextCursor: string | null } }> = {
  first: { data: [1, 2], page: { nextCursor: "b" } },
  b: { data: [], page: { nextCursor: "c" } },
  c: { data: [3], page: { nextCursor: null } },
};

function setup() {
  const asked: (string | undefined)[] = [];
  const items = eachOf(async ({ cursor }) => {
    asked.push(cursor);
    const page = PAGES[cursor ?? "first"];
    if (!page) throw new Error(`No page ${cursor}.`);
    return page;
  });
  return { asked, items };
}

test("every item of every page comes, an empty page in between included", async () => {
  const { asked, items } = setup();
  const all: number[] = [];
  for await (const item of items) all.push(item);
  expect(all).toEqual([1, 2, 3]);
  expect(asked).toEqual([undefined, "b", "c"]);
});

test("the next page is not asked for before its first item is wanted", async () => {
  const { asked, items } = setup();
  for await (const item of items) if (item === 2) break;
  expect(asked).toEqual([undefined]);
});
