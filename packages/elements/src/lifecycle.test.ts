import { anOffer, anOfferPage, aPack } from "@alternance-kit/testing/answers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import "./define/application-form.js";
import "./define/apply-button.js";
import "./define/candidate-pipeline.js";
import "./define/candidate-space.js";
import "./define/cost-simulator.js";
import "./define/job-board.js";
import "./define/offer-card.js";
import "./define/pack-checkout.js";
import { countListeners } from "./testing/count-listeners.js";
import { formClient } from "./testing/form-client.js";
import { mount, settled, textIn } from "./testing/mount.js";
import { pipelineClient } from "./testing/pipeline.js";
import { answering, never } from "./testing/replies.js";
import { spaceClient } from "./testing/space.js";

let listeners: ReturnType<typeof countListeners>;
beforeEach(() => {
  listeners = countListeners();
});
afterEach(() => listeners.stop());

const offers = { search: answering(anOfferPage()), retrieve: answering(anOffer()) };
const MOUNTS = {
  "alternance-candidate-pipeline": () => mount("alternance-candidate-pipeline", { client: pipelineClient() }),
  "alternance-job-board": () => mount("alternance-job-board", { client: { offers } }),
  "alternance-application-form": () =>
    mount("alternance-application-form", {
      client: formClient(),
      offerId: anOffer().id,
    }),
  "alternance-offer-card": () =>
    mount("alternance-offer-card", { client: { offers }, offerId: anOffer().id, jobPosting: true }),
  "alternance-apply-button": () =>
    mount("alternance-apply-button", { client: { offers }, offerId: anOffer().id }),
  "alternance-candidate-space": () => mount("alternance-candidate-space", { client: spaceClient() }),
  "alternance-pack-checkout": () =>
    mount("alternance-pack-checkout", {
      client: {
        packs: { list: answering({ data: [aPack()], page: { nextCursor: null } }) },
        quotes: { create: never },
        orders: { create: never },
      },
    }),
  "alternance-cost-simulator": () =>
    mount("alternance-cost-simulator", {
      client: { simulations: { cost: never } },
      headcount: "12",
      diplomaLevel: "6",
    }),
};

test.each(Object.entries(MOUNTS))(
  "%s, removed and added again 100 times, leaks no listener and works",
  async (_tag, put) => {
    const before = listeners.count();
    const element = await put();
    const mounted = listeners.count();
    const text = textIn(element);
    for (let i = 0; i < 100; i++) {
      element.remove();
      await settled(element);
      expect(listeners.count()).toBe(before);
      document.body.append(element);
      await settled(element);
    }
    expect(listeners.count()).toBe(mounted);
    expect(textIn(element)).toBe(text);
  },
);

test("an element taken out of the page stops what it was asking", async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const board = await mount("alternance-job-board", {
    client: {
      offers: {
        ...offers,
        search: (_query, options) => {
          signals.push(options?.signal);
          return never();
        },
      },
    },
  });
  board.remove();
  await vi.waitFor(() => expect(signals.map((signal) => signal?.aborted)).toEqual([true]));
});

test("properties set before the tag is defined are taken over", async () => {
  const early = Object.assign(document.createElement("alternance-late-board"), { client: { offers } });
  document.body.append(early);
  const { AlternanceJobBoard } = await import("./job-board/job-board.js");
  customElements.define("alternance-late-board", class extends AlternanceJobBoard {});
  await settled(early);
  expect(textIn(early)).toContain(anOffer().title);
});

test("a tag that is defined already is left to who defined it", async () => {
  const before = customElements.get("alternance-job-board");
  await import("./define/job-board.js?again" as "./define/job-board.js");
  expect(customElements.get("alternance-job-board")).toBe(before);
});

test("without a client, the service is asked with the key, at the address given", async () => {
  const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json(anOfferPage()));
  const board = await mount("alternance-job-board", {
    publishableKey: "pk_test_1",
    serviceUrl: "https://service.example/",
    company: "own",
  });
  expect(fetched.mock.calls.map(([url]) => String(url))).toEqual([
    "https://service.example/v1/offers?company=own&key=pk_test_1",
  ]);
  expect(textIn(board)).toContain(anOffer().title);
  fetched.mockRestore();
});

test("attributes say the same as properties", async () => {
  document.body.innerHTML =
    '<alternance-job-board publishable-key="pk_1" service-url="/s" company="own" limit="5" param="p" no-url></alternance-job-board><alternance-application-form offer-id="off_1abc"></alternance-application-form>';
  const board = document.querySelector("alternance-job-board");
  const { publishableKey, serviceUrl, company, limit, param, noUrl } = board ?? {};
  expect([publishableKey, serviceUrl, company, limit, param, noUrl]).toEqual([
    "pk_1",
    "/s",
    "own",
    5,
    "p",
    true,
  ]);
  expect(document.querySelector("alternance-application-form")?.offerId).toBe("off_1abc");
  document.body.innerHTML =
    '<alternance-offer-card offer-id="off_1abc" href="/o/{id}" open-in="new" job-posting></alternance-offer-card>';
  const card = document.querySelector("alternance-offer-card");
  expect([card?.offerId, card?.href, card?.openIn, card?.jobPosting]).toEqual([
    "off_1abc",
    "/o/{id}",
    "new",
    true,
  ]);
});
