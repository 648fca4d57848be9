import type { Offers } from "@alternance-kit/sdk/offers";
import { expect, test } from "vitest";
import { anOffer } from "../../test/builders.js";
import { cut, port, refusal } from "../../test/port.js";
import { statusesOf } from "../../test/watch.js";
import { createOfferCard } from "./offer-card.js";

function setup(now = "2026-12-01T00:00:00Z") {
  const retrieve = port<Parameters<Offers["retrieve"]>, Awaited<ReturnType<Offers["retrieve"]>>>();
  const card = createOfferCard({ offers: { retrieve: retrieve.ask }, offerId: "off_1", now: () => now });
  return { card, retrieve };
}

test("an offer is asked for by its id, and shown", async () => {
  const { card, retrieve } = setup();
  const statuses = statusesOf(card, ({ status }) => status);
  card.start();
  await retrieve.call(0).answer(anOffer("off_1"));
  expect(retrieve.call(0).args[0]).toBe("off_1");
  expect(statuses).toEqual(["loading", "open"]);
  expect(card.get()).toMatchObject({ offer: { id: "off_1" } });
});

test.each([
  ["filled", "2026-12-01T00:00:00Z"],
  ["closed", "2026-12-01T00:00:00Z"],
  ["published", "2027-01-20T23:59:59Z"],
] as const)("an offer that is %s on %s is closed, and can be read", async (status, now) => {
  const { card, retrieve } = setup(now);
  card.start();
  await retrieve.call(0).answer({ ...anOffer("off_1"), status });
  expect(card.get()).toMatchObject({ status: "closed", offer: { id: "off_1" } });
});

test("an offer that is not there is a state of its own", async () => {
  const { card, retrieve } = setup();
  card.start();
  await retrieve.call(0).fail(refusal("offer_not_found"));
  expect(card.get()).toEqual({ status: "not_found" });
});

test.each([
  ["cannot be reached", cut(), "unreachable"],
  ["refuses", refusal("key_unknown"), "key_unknown"],
])("a service that %s is told by its code, and asked again on demand", async (_case, error, code) => {
  const { card, retrieve } = setup();
  card.start();
  await retrieve.call(0).fail(error);
  expect(card.get()).toEqual({ status: "failed", code });
  card.start();
  await retrieve.call(1).answer(anOffer("off_1"));
  expect(card.get().status).toBe("open");
});

test("a disposed card stops what it was asking, and changes no more", async () => {
  const { card, retrieve } = setup();
  card.start();
  card.dispose();
  expect(retrieve.call(0).args[1]?.signal?.aborted).toBe(true);
  await retrieve.call(0).answer(anOffer("off_1"));
  expect(card.get()).toEqual({ status: "loading" });
});

test("without a clock of the test's, it is now", async () => {
  const offer = { ...anOffer("off_1"), expiresAt: "2999-01-01T00:00:00Z" };
  const card = createOfferCard({ offers: { retrieve: () => Promise.resolve(offer) }, offerId: "off_1" });
  await card.start();
  expect(card.get().status).toBe("open");
});
