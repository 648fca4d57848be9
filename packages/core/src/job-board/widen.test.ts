import type { Offers } from "@alternance-kit/sdk/offers";
import type { OfferSearch, OfferWidening } from "@alternance-kit/sdk/types";
import { expect, test } from "vitest";
import { aPage } from "../../test/builders.js";
import { port } from "../../test/port.js";
import { createJobBoard } from "./job-board.js";
import type { BoardFilters } from "./job-board.state.js";
import { widen, wideningOf } from "./widen.js";

/** A board where nothing matches. */
async function setup(
  widening: OfferWidening | null,
  filters: Partial<BoardFilters>,
  scope: OfferSearch = {},
) {
  const search = port<Parameters<Offers["search"]>, Awaited<ReturnType<Offers["search"]>>>();
  const board = createJobBoard({
    offers: { search: search.ask, retrieve: () => new Promise(() => {}) },
    filters,
    scope,
  });
  board.start();
  await search.call(0).answer({ ...aPage([]), widening });
  return { board, queries: () => search.calls.map(({ args: [query] }) => query) };
}

const twelve = { total: 12, totalIsExact: true };

test("the board searches as widely as the service found something, and keeps the rest", async () => {
  const filters = { q: "cobol java", commune: "31555", radius: 30, level: [5], rhythm: ["1w_3w"] } as const;
  const { board, queries } = await setup({ radius: 60, without: ["level"], q: "java", ...twelve }, filters);
  widen(board);
  expect(queries()[1]).toEqual({ q: "java", commune: "31555", radius: 60, rhythm: ["1w_3w"] });
});

test("words alone are searched at once too: nobody is typing", async () => {
  const { board, queries } = await setup({ q: "java", ...twelve }, { q: "cobol java" });
  widen(board);
  expect(queries()[1]).toEqual({ q: "java" });
});

test("without the place, its distance goes too", async () => {
  const { board, queries } = await setup(
    { without: ["commune"], ...twelve },
    { commune: "31555", radius: 30, level: [5] },
  );
  widen(board);
  expect(queries()[1]).toEqual({ level: [5] });
});

test("a wider search that would leave what the page is about is not offered, nor made", async () => {
  const { board, queries } = await setup({ without: ["department"], ...twelve }, {}, { department: ["31"] });
  expect(wideningOf(board.get().list, { department: ["31"] })).toBeUndefined();
  widen(board, { department: ["31"] });
  expect(queries()).toHaveLength(1);
});

test("where the service knows of none, there is none", async () => {
  const { board, queries } = await setup(null, {});
  expect(wideningOf(board.get().list, {})).toBeUndefined();
  widen(board);
  expect(queries()).toHaveLength(1);
});
