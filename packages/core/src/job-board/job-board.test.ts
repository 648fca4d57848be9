import type { Offers } from "@alternance-kit/sdk/offers";
import { expect, test } from "vitest";
import { anOffer, aPage, someFacets } from "../../test/builders.js";
import { cut, port, refusal } from "../../test/port.js";
import { statusesOf } from "../../test/watch.js";
import { createJobBoard, type JobBoardOptions, TYPING_PAUSE_MS } from "./job-board.js";

function setup(options: Partial<JobBoardOptions> = {}) {
  const search = port<Parameters<Offers["search"]>, Awaited<ReturnType<Offers["search"]>>>();
  const retrieve = port<Parameters<Offers["retrieve"]>, Awaited<ReturnType<Offers["retrieve"]>>>();
  const pauses: { run: () => void; ms: number; isOver: boolean }[] = [];
  const board = createJobBoard({
    offers: { search: search.ask, retrieve: retrieve.ask },
    delay(run, ms) {
      const pause = { run, ms, isOver: false };
      pauses.push(pause);
      return () => {
        pause.isOver = true;
      };
    },
    ...options,
  });
  /** The visitor stops typing: whatever still waits runs. */
  const stopTyping = () => {
    for (const pause of pauses) if (!pause.isOver) pause.run();
  };
  const queries = () => search.calls.map(({ args: [query] }) => query);
  const ids = () => {
    const { list } = board.get();
    return "offers" in list ? list.offers.map(({ id }) => id) : [];
  };
  return { board, search, retrieve, pauses, stopTyping, queries, ids };
}

async function listed(ids: readonly string[], nextCursor: string | null = null) {
  const all = setup();
  all.board.start();
  await all.search.call(0).answer(aPage(ids, nextCursor, 40));
  return all;
}

test("the board starts with all offers, or those its page is about", async () => {
  const { board, search, queries } = setup({
    scope: { company: "own", limit: 5 },
    filters: { department: ["31"] },
  });
  const statuses = statusesOf(board, ({ list }) => list.status);
  board.start();
  await search.call(0).answer(aPage(["off_1"]));
  expect(queries()).toEqual([{ department: ["31"], company: "own", limit: 5 }]);
  expect(statuses).toEqual(["loading", "listed"]);
  expect(board.get().list).toMatchObject({ total: 1, hasMore: false, more: "idle" });
});

test("no offer is a state of its own", async () => {
  const { board } = await listed([]);
  expect(board.get().list).toEqual({ status: "empty", widening: null });
});

test("what the page is about is part of every search, and cannot be chosen away", async () => {
  const { board, queries } = setup({ scope: { department: ["31"], commune: "31555" } });
  board.narrow({ department: ["34"], level: [6], radius: 10 });
  expect(queries()).toEqual([{ department: ["31"], commune: "31555", level: [6], radius: 10 }]);
});

test("a place left takes its distance and the order by it along", () => {
  const { board, queries } = setup();
  board.narrow({ commune: "31555", communeName: "Toulouse", radius: 10, sort: "distance" });
  expect(queries()[0]).toEqual({ commune: "31555", radius: 10, sort: "distance" });
  board.narrow({ commune: "" });
  expect(queries()[1]).toEqual({});
  expect(board.get().filters).toMatchObject({ communeName: "", radius: 0, sort: "" });
});

test("around the page's own place, a visitor chooses how far and may order by it", () => {
  const { board, queries } = setup({ scope: { near: "43.6,1.4" } });
  board.narrow({ radius: 50, sort: "distance" });
  expect(queries()).toEqual([{ near: "43.6,1.4", radius: 50, sort: "distance" }]);
});

test("facets are those of the last search that counted: a next page, and a search under way, keep them", async () => {
  const facets = someFacets();
  const { board, search } = setup();
  board.start();
  await search.call(0).answer({ ...aPage(["off_1"], "c1"), facets });
  board.more();
  await search.call(1).answer(aPage(["off_2"]));
  board.narrow({ level: [6] });
  expect(board.get().facets).toBe(facets);
});

test("a total that was not counted to its end says so", async () => {
  const { board, search } = setup();
  board.start();
  await search.call(0).answer({ ...aPage(["off_1"], "c1", 1000), totalIsExact: false });
  expect(board.get().list).toMatchObject({ status: "listed", total: 1000, totalIsExact: false });
  board.narrow({ level: [6] });
  expect(board.get().list).toMatchObject({ status: "loading", total: 1000, totalIsExact: false });
});

test("what a server had is shown without asking, and goes on from there", async () => {
  const { board, search, queries, ids } = setup({
    filters: { q: "react" },
    initial: { page: aPage(["off_1"], "c1", 2), offer: anOffer("off_1") },
  });
  expect(board.get()).toMatchObject({ list: { status: "listed", total: 2 }, opened: { status: "opened" } });
  expect(queries()).toEqual([]);
  board.more();
  await search.call(0).answer(aPage(["off_2"]));
  expect(queries()).toEqual([{ q: "react", cursor: "c1" }]);
  expect(ids()).toEqual(["off_1", "off_2"]);
});

test("typed words show at once, and are searched when the typing pauses", async () => {
  const { board, pauses, stopTyping, queries } = setup();
  board.narrow({ q: "rea" });
  board.narrow({ q: "react" });
  expect(board.get().filters.q).toBe("react");
  expect(queries()).toEqual([]);
  stopTyping();
  expect(queries().map((query) => query?.q)).toEqual(["react"]);
  expect(pauses.map(({ ms }) => ms)).toEqual([TYPING_PAUSE_MS, TYPING_PAUSE_MS]);
});

test("a filter is searched at once, and takes the words still being typed along", () => {
  const { board, stopTyping, queries } = setup();
  board.narrow({ q: "react" });
  board.narrow({ level: [6] });
  stopTyping();
  expect(queries()).toEqual([{ q: "react", level: [6] }]);
});

test("a newer search aborts the older one, whose late answer changes nothing", async () => {
  const { board, search, ids } = setup();
  board.start();
  board.narrow({ department: ["34"] });
  expect(search.call(0).args[1]?.signal?.aborted).toBe(true);
  await search.call(1).answer(aPage(["off_new"]));
  await search.call(0).answer(aPage(["off_old"]));
  expect(ids()).toEqual(["off_new"]);
});

test("a late failure changes nothing either", async () => {
  const { board, search } = setup();
  board.start();
  board.start();
  await search.call(1).answer(aPage(["off_1"]));
  await search.call(0).fail(cut());
  expect(board.get().list.status).toBe("listed");
});

test("while a new search runs, the offers found before stay", async () => {
  const { board } = await listed(["off_1", "off_2"]);
  board.narrow({ remote: ["remote"] });
  expect(board.get().list).toMatchObject({
    status: "loading",
    total: 40,
    offers: [{ id: "off_1" }, { id: "off_2" }],
  });
});

test("the next page is added to the list, and asked for once", async () => {
  const { board, search, queries, ids } = await listed(["off_1"], "c1");
  board.more();
  board.more();
  expect(board.get().list).toMatchObject({ status: "listed", more: "loading" });
  await search.call(1).answer(aPage(["off_2"], null, 40));
  expect(queries()).toHaveLength(2);
  expect(queries()[1]).toMatchObject({ cursor: "c1" });
  expect(ids()).toEqual(["off_1", "off_2"]);
  expect(board.get().list).toMatchObject({ hasMore: false, more: "idle" });
});

test("there is nothing more after the last page", async () => {
  const { board, queries } = await listed(["off_1"]);
  await board.more();
  expect(queries()).toHaveLength(1);
});

test("the next page is that of the list shown, whatever is being typed meanwhile", async () => {
  const { board, queries } = await listed(["off_1"], "c1");
  board.narrow({ q: "java" });
  board.more();
  expect(queries()[1]).toEqual({ cursor: "c1" });
});

test("a new search ends the asking for the next page", async () => {
  const { board, search, ids } = await listed(["off_1"], "c1");
  board.more();
  board.narrow({ level: [5] });
  await search.call(1).answer(aPage(["off_2"]));
  await search.call(2).answer(aPage(["off_3"]));
  expect(ids()).toEqual(["off_3"]);
});

test("a next page that fails leaves the list, and can be had again", async () => {
  const { board, search, ids } = await listed(["off_1"], "c1");
  board.more();
  await search.call(1).fail(cut());
  expect(board.get().list).toMatchObject({ status: "listed", more: "failed", hasMore: true });
  board.retry();
  await search.call(2).answer(aPage(["off_2"]));
  expect(ids()).toEqual(["off_1", "off_2"]);
});

test.each([
  ["cannot be reached", cut(), "unreachable"],
  ["refuses", refusal("key_unknown"), "key_unknown"],
])("a service that %s is told by its code, and asked again on demand", async (_case, error, code) => {
  const { board, search } = setup();
  board.start();
  await search.call(0).fail(error);
  expect(board.get().list).toEqual({ status: "failed", code });
  board.retry();
  await search.call(1).answer(aPage(["off_1"]));
  expect(board.get().list.status).toBe("listed");
});

test("an offer is opened beside the list, and closed again", async () => {
  const { board, retrieve, ids } = await listed(["off_1"]);
  const statuses = statusesOf(board, ({ opened }) => opened.status);
  board.open("off_1");
  await retrieve.call(0).answer(anOffer("off_1"));
  board.back();
  expect(statuses).toEqual(["opening", "opened", "none"]);
  expect(ids()).toEqual(["off_1"]);
});

test("an offer can be opened before the list is there, as from a shared link", async () => {
  const { board, retrieve } = setup();
  board.open("off_1");
  await retrieve.call(0).answer(anOffer("off_1"));
  expect(board.get()).toMatchObject({ opened: { status: "opened" }, list: { status: "loading" } });
});

test("opening another offer aborts the opening before", async () => {
  const { board, retrieve } = setup();
  board.open("off_1");
  board.open("off_2");
  expect(retrieve.call(0).args[1]?.signal?.aborted).toBe(true);
  await retrieve.call(1).answer(anOffer("off_2"));
  await retrieve.call(0).answer(anOffer("off_1"));
  expect(board.get().opened).toMatchObject({ offer: { id: "off_2" } });
});

test("an offer closed before it came stays closed", async () => {
  const { board, retrieve } = setup();
  board.open("off_1");
  board.back();
  await retrieve.call(0).answer(anOffer("off_1"));
  expect(board.get().opened).toEqual({ status: "none" });
});

test("an offer that cannot be had is told by its code, and asked for again on demand", async () => {
  const { board, retrieve } = setup();
  board.open("off_1");
  await retrieve.call(0).fail(refusal("offer_not_found"));
  expect(board.get().opened).toEqual({ status: "unavailable", offerId: "off_1", code: "offer_not_found" });
  board.retry();
  await retrieve.call(1).answer(anOffer("off_1"));
  expect(board.get().opened.status).toBe("opened");
});

test("a disposed board changes no more", async () => {
  const { board, search, retrieve, stopTyping } = setup();
  board.start();
  board.open("off_1");
  board.narrow({ q: "react" });
  board.dispose();
  const before = board.get();
  stopTyping();
  await search.call(0).answer(aPage(["off_1"]));
  await retrieve.call(0).fail(cut());
  expect(board.get()).toBe(before);
  expect(search.calls).toHaveLength(1);
});

test("without a scheduler of the test's, a real pause is waited for", async () => {
  const { board, queries } = setup({ delay: undefined });
  board.narrow({ q: "react" });
  expect(queries()).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE_MS + 50));
  expect(queries()).toHaveLength(1);
});
