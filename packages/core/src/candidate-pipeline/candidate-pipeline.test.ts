import { describe, expect, test } from "vitest";
import { aListedPipeline, aNote, anApplication, aPageOf, aPipeline } from "../../test/pipeline.js";
import { cut, refusal } from "../../test/port.js";
import { columnsOf, movesFrom } from "./columns.js";

const idsOf = ({ items }: { items: readonly { id: string }[] }) => items.map(({ id }) => id);

describe("the list", () => {
  test("comes page by page, as many at once as the service gives", async () => {
    const { pipeline, list } = aPipeline();
    void pipeline.start();
    await list.call(0).answer(aPageOf([anApplication("app_1")], "next"));
    void pipeline.more();
    void pipeline.more();
    await list.call(1).answer(aPageOf([anApplication("app_2")]));
    expect(list.calls.map(({ args }) => args[0])).toEqual([{ limit: 100 }, { limit: 100, cursor: "next" }]);
    expect(pipeline.get().applications).toMatchObject({ status: "listed", hasMore: false });
    expect(idsOf(pipeline.get().applications)).toEqual(["app_1", "app_2"]);
  });

  test("a page that does not come leaves what was had, and can be asked for again", async () => {
    const { pipeline, list } = aPipeline();
    void pipeline.start();
    await list.call(0).answer(aPageOf([anApplication("app_1")], "next"));
    void pipeline.more();
    await list.call(1).fail(cut());
    expect(pipeline.get().applications).toMatchObject({ status: "listed", more: "failed" });
    void pipeline.retry();
    await list.call(2).answer(aPageOf([anApplication("app_2")]));
    expect(idsOf(pipeline.get().applications)).toEqual(["app_1", "app_2"]);
  });

  test("is narrowed at once by a choice, and by words once the typing pauses; a late answer is dropped", async () => {
    const { pipeline, list, stopTyping } = await aListedPipeline();
    pipeline.narrow({ q: " ada " });
    expect(list.calls).toHaveLength(1);
    stopTyping();
    pipeline.narrow({ offerId: "off_1", status: "screening", source: "par_school", since: "2026-11-01" });
    expect(list.call(-1).args[0]).toEqual({
      q: "ada",
      offerId: "off_1",
      status: ["screening"],
      sourcePartnerId: "par_school",
      receivedAfter: new Date("2026-11-01T00:00").toISOString(),
      limit: 100,
    });
    await list.call(2).answer(aPageOf([anApplication("app_2")]));
    await list.call(1).answer(aPageOf([anApplication("app_3")]));
    expect(idsOf(pipeline.get().applications)).toEqual(["app_2"]);
  });

  test("remembers the offers and the sources it met, so that a choice does not take the others away", async () => {
    const other = anApplication("app_2", "received", {
      offer: { id: "off_2", title: "Analyste SOC", companyId: "par_1", companyName: "Occitel" },
    });
    const { pipeline, list } = await aListedPipeline([anApplication("app_1"), other]);
    pipeline.narrow({ offerId: "off_1" });
    await list.call(1).answer(aPageOf([anApplication("app_1")]));
    expect(pipeline.get().offers.map(({ name }) => name)).toEqual(["Analyste SOC", "Développeur React"]);
    expect(pipeline.get().sources).toEqual([{ id: "par_school", name: "École" }]);
  });

  test("a training centre is shown its placements, and asks for no application", async () => {
    const { pipeline, list, placements } = aPipeline({ reader: "training-centre" });
    void pipeline.start();
    await placements.call(0).answer({ data: [], page: { nextCursor: null } });
    expect(list.calls).toEqual([]);
    expect(pipeline.get().placements).toMatchObject({ status: "listed", items: [] });
  });

  test("stands in columns in the order of the work; the last only when something ended there", () => {
    const [one, two] = [anApplication("app_1", "screening"), anApplication("app_2", "expired")];
    const statuses = (...applications: Parameters<typeof columnsOf>[0]) =>
      columnsOf(applications).map(({ status }) => status);
    expect(statuses(one)).toEqual(["received", "screening", "interview", "offered", "placed", "declined"]);
    expect(statuses(one, two).at(-1)).toBe("withdrawn");
    expect(movesFrom("received")).toEqual(["screening", "interview", "offered", "declined"]);
    expect(movesFrom("placed")).toEqual([]);
  });
});

describe("a move", () => {
  test("is shown at once, and then as the service says", async () => {
    const { pipeline, move, statusOf } = await aListedPipeline();
    const moved = pipeline.move("app_1", "interview", { message: "À bientôt" });
    expect([statusOf("app_1"), pipeline.get().moving]).toEqual(["interview", { app_1: "interview" }]);
    await move.call(0).answer(anApplication("app_1", "interview", { message: "as the service says" }));
    expect(await moved).toBe(true);
    expect(move.call(0).args.slice(0, 2)).toEqual(["app_1", { to: "interview", message: "À bientôt" }]);
    expect(pipeline.find("app_1")?.message).toBe("as the service says");
    expect(pipeline.get()).toMatchObject({ moving: {}, notice: { kind: "moved", to: "interview" } });
  });

  test("that is refused is undone, and told with its reason", async () => {
    const { pipeline, move, retrieve, statusOf } = await aListedPipeline([anApplication("app_1", "offered")]);
    const moved = pipeline.move("app_1", "placed");
    await move.call(0).fail(refusal("offer_full"));
    await retrieve.call(0).answer(anApplication("app_1", "offered"));
    expect(await moved).toBe(false);
    expect(statusOf("app_1")).toBe("offered");
    expect(pipeline.get().notice).toEqual({
      kind: "not_moved",
      id: "app_1",
      to: "placed",
      now: "offered",
      code: "offer_full",
    });
  });

  test("made by two people at once is the one that the service took", async () => {
    const { pipeline, move, retrieve, statusOf } = await aListedPipeline();
    void pipeline.move("app_1", "screening");
    await move.call(0).fail(refusal("application_move_refused"));
    await retrieve.call(0).answer(anApplication("app_1", "declined"));
    expect(statusOf("app_1")).toBe("declined");
    expect(pipeline.get().notice).toMatchObject({ kind: "not_moved", now: "declined" });
  });

  test("whose answer alone was lost has been made; one that never arrived is undone", async () => {
    const lost = await aListedPipeline();
    const made = lost.pipeline.move("app_1", "screening");
    await lost.move.call(0).fail(cut());
    await lost.retrieve.call(0).answer(anApplication("app_1", "screening"));
    expect([await made, lost.pipeline.get().notice?.kind]).toEqual([true, "moved"]);

    const offline = await aListedPipeline();
    const unmade = offline.pipeline.move("app_1", "screening");
    await offline.move.call(0).fail(cut());
    await offline.retrieve.call(0).fail(cut());
    expect([await unmade, offline.statusOf("app_1")]).toEqual([false, "received"]);
  });

  test("of an application that was erased meanwhile takes it off the board", async () => {
    const { pipeline, move, retrieve } = await aListedPipeline();
    void pipeline.move("app_1", "screening");
    await move.call(0).fail(refusal("application_not_found"));
    await retrieve.call(0).fail(refusal("application_not_found"));
    expect(idsOf(pipeline.get().applications)).toEqual([]);
    expect(pipeline.get().notice).toMatchObject({ kind: "not_moved", now: undefined });
  });

  test("that cannot be asks for nothing: none back, none without its reason, none on top of another", async () => {
    const { pipeline, move, statusOf } = await aListedPipeline([anApplication("app_1", "interview")]);
    expect(await pipeline.move("app_1", "screening")).toBe(false);
    expect(await pipeline.move("app_1", "declined")).toBe(false);
    expect(await pipeline.move("app_none", "offered")).toBe(false);
    void pipeline.move("app_1", "offered");
    expect(await pipeline.move("app_1", "declined", { reason: "filled" })).toBe(false);
    expect([move.calls.length, statusOf("app_1")]).toEqual([1, "offered"]);
  });

  test("keeps a note that was written while it was on its way", async () => {
    const { pipeline, move } = await aListedPipeline();
    void pipeline.move("app_1", "screening");
    pipeline.put({ ...anApplication("app_1", "screening"), notes: [aNote("not_1")] });
    await move.call(0).answer(anApplication("app_1", "screening"));
    expect(pipeline.find("app_1")?.notes).toHaveLength(1);
  });
});

describe("a session", () => {
  test("that is over is renewed once, whatever finds it so, and what was asked is asked again", async () => {
    let renewals = 0;
    const { pipeline, list, retrieve, tokens } = await aListedPipeline(undefined, {
      renewSession: async () => `cs_test_${++renewals + 1}`,
    });
    void pipeline.start();
    void pipeline.open("app_1");
    await Promise.all([
      list.call(1).fail(refusal("client_session_expired")),
      retrieve.call(0).fail(refusal("client_session_expired")),
    ]);
    await list.call(2).answer(aPageOf([anApplication("app_1"), anApplication("app_2")]));
    await retrieve.call(1).answer(anApplication("app_1", "screening"));
    expect(tokens).toEqual(["cs_test_1", "cs_test_2"]);
    expect(pipeline.get().applications).toMatchObject({ status: "listed" });
    expect(pipeline.find("app_1")?.status).toBe("screening");
  });

  test("is asked for when the page gave none", async () => {
    const { pipeline, list, tokens } = aPipeline({
      token: undefined,
      renewSession: async () => "cs_test_fresh",
    });
    void pipeline.start();
    await new Promise((resolve) => setTimeout(resolve));
    await list.call(0).answer(aPageOf([]));
    expect([tokens, pipeline.get().applications.status]).toEqual([["cs_test_fresh"], "listed"]);
  });

  test("that nobody renews is told, and a new one given by the page goes on from there", async () => {
    const { pipeline, list, tokens } = aPipeline({ token: undefined });
    await pipeline.start();
    expect(pipeline.get().applications).toMatchObject({ status: "failed", code: "session_missing" });
    void pipeline.useSession("cs_test_2");
    await list.call(0).answer(aPageOf([anApplication("app_1")]));
    expect([tokens, pipeline.get().applications.status]).toEqual([["cs_test_2"], "listed"]);
  });
});

test("what is opened is shown at once, and as it is a moment later", async () => {
  const { pipeline, retrieve } = await aListedPipeline();
  void pipeline.open("app_1");
  expect(pipeline.get().opened).toBe("app_1");
  await retrieve.call(0).answer(anApplication("app_1", "withdrawn"));
  expect(pipeline.find("app_1")?.status).toBe("withdrawn");
  pipeline.close();
  expect(pipeline.get().opened).toBeUndefined();
});

test("a spreadsheet of what the filters leave; a failure is told", async () => {
  const { pipeline, exportCsv } = await aListedPipeline(undefined, { filters: { status: "declined" } });
  const exported = pipeline.exportCsv();
  expect(exportCsv.call(0).args[0]).toEqual({ status: ["declined"] });
  await exportCsv.call(0).fail(refusal("scope_missing"));
  expect(await exported).toBeUndefined();
  expect(pipeline.get().notice).toEqual({ kind: "not_exported", code: "scope_missing" });
});

test("disposed of, it changes no more", async () => {
  const { pipeline, move } = await aListedPipeline();
  void pipeline.move("app_1", "screening");
  pipeline.dispose();
  const before = pipeline.get();
  await move.call(0).answer(anApplication("app_1", "screening"));
  expect(pipeline.get()).toBe(before);
});
