import type { References } from "@alternance-kit/sdk/references";
import type { CommuneReference } from "@alternance-kit/sdk/types";
import { expect, test } from "vitest";
import { cut, port } from "../../test/port.js";
import { createPlaceSearch, PLACE_PAUSE_MS } from "./place-search.js";

type Communes = References["communes"];

const aCommune = (code: string, name: string): CommuneReference => ({
  code,
  name,
  postalCodes: [`${code.slice(0, 2)}000`],
  departmentCode: "31",
});
const toulouse = aCommune("31555", "Toulouse");
const tournefeuille = aCommune("31557", "Tournefeuille");
const page = (...data: CommuneReference[]) => ({ data, page: { nextCursor: null } });

function setup() {
  const communes = port<Parameters<Communes>, Awaited<ReturnType<Communes>>>();
  const chosen: CommuneReference[] = [];
  const waiting = new Set<() => void>();
  const places = createPlaceSearch({
    communes: communes.ask,
    choose: (commune) => chosen.push(commune),
    delay(run) {
      waiting.add(run);
      return () => waiting.delete(run);
    },
  });
  const pause = () => {
    for (const run of [...waiting]) {
      waiting.delete(run);
      run();
    }
  };
  const type = (text: string) => {
    places.type(text);
    pause();
  };
  return { places, communes, chosen, pause, type };
}

async function open() {
  const all = setup();
  all.type("tou");
  await all.communes.call(0).answer(page(toulouse, tournefeuille));
  return all;
}

test("communes are looked for once the typing pauses", async () => {
  const { places, communes, pause } = setup();
  places.type("to");
  places.type(" tou ");
  expect(communes.calls).toEqual([]);
  pause();
  expect(communes.calls.map(({ args: [search] }) => search)).toEqual([{ q: "tou", limit: 8 }]);
  expect(places.get()).toMatchObject({ status: "searching", text: " tou " });
});

test("the answer to an older text is dropped, and its request ended", async () => {
  const { places, communes, type } = setup();
  type("tou");
  type("tour");
  expect(communes.call(0).args[1]?.signal?.aborted).toBe(true);
  await communes.call(1).answer(page(tournefeuille));
  await communes.call(0).answer(page(toulouse));
  expect(places.get()).toMatchObject({ status: "open", communes: [{ name: "Tournefeuille" }] });
});

test("the keyboard goes round the list, from either end", async () => {
  const { places } = await open();
  const active = () => {
    const state = places.get();
    return "active" in state && state.active;
  };
  expect(active()).toBe(-1);
  const went = ([1, 1, 1, -1] as const).map((step) => {
    places.move(step);
    return active();
  });
  expect(went).toEqual([0, 1, 0, 1]);
});

test("from outside the list, going up leads to its last commune", async () => {
  const { places, chosen } = await open();
  places.move(-1);
  places.pick();
  expect(chosen).toEqual([tournefeuille]);
});

test("Enter without going into the list chooses the first; what was typed becomes its name", async () => {
  const { places, chosen } = await open();
  places.pick();
  expect(chosen).toEqual([toulouse]);
  expect(places.get()).toEqual({ status: "closed", text: "Toulouse" });
});

test("Enter never chooses one of an older text's communes, a click on one that is shown does", async () => {
  const { places, chosen } = await open();
  places.type("montp");
  places.pick();
  expect(chosen).toEqual([]);
  places.pick(1);
  expect(chosen).toEqual([tournefeuille]);
});

test("nothing found is an open list without communes, where there is nothing to choose", async () => {
  const { places, communes, type, chosen } = setup();
  type("xyz");
  await communes.call(0).answer(page());
  places.move(1);
  places.pick();
  expect(places.get()).toMatchObject({ status: "open", communes: [], active: -1 });
  expect(chosen).toEqual([]);
});

test("a failure is told by its code, and looked again for on demand", async () => {
  const { places, communes, type } = setup();
  type("tou");
  await communes.call(0).fail(cut());
  expect(places.get()).toEqual({ status: "failed", text: "tou", code: "unreachable" });
  places.retry();
  await communes.call(1).answer(page(toulouse));
  expect(places.get().status).toBe("open");
});

test("closed or emptied, it stops looking", async () => {
  const { places, communes, type, pause } = setup();
  type("tou");
  places.close("Foix");
  await communes.call(0).answer(page(toulouse));
  expect(places.get()).toEqual({ status: "closed", text: "Foix" });
  places.type("to");
  places.type("");
  pause();
  expect(places.get()).toEqual({ status: "closed", text: "" });
  expect(communes.calls).toHaveLength(1);
});

test("disposed of, it changes no more", async () => {
  const { places, communes, type } = setup();
  type("tou");
  places.dispose();
  await communes.call(0).answer(page(toulouse));
  expect(places.get().status).toBe("searching");
});

test("without a scheduler of the test's, a real pause is waited for", async () => {
  const communes = port<Parameters<Communes>, Awaited<ReturnType<Communes>>>();
  const places = createPlaceSearch({ communes: communes.ask, choose: () => {} });
  places.type("tou");
  expect(communes.calls).toHaveLength(0);
  await new Promise((resolve) => setTimeout(resolve, PLACE_PAUSE_MS + 50));
  expect(communes.calls).toHaveLength(1);
});
