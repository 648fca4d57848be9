import type { Orders } from "@alternance-kit/sdk/orders";
import type { Quotes } from "@alternance-kit/sdk/quotes";
import type { Order, PackPage, Quote } from "@alternance-kit/sdk/types";
import { expect, test } from "vitest";
import { aCatalogue, anOrder, aPack, aQuote, someValues } from "../../test/builders.js";
import { cut, port, refusal } from "../../test/port.js";
import { statusesOf } from "../../test/watch.js";
import { createPackCheckout } from "./pack-checkout.js";

const TWO = aPack({ id: "pck_two", unitPriceCents: 100_000 });

function setup() {
  const packs = port<[{ signal?: AbortSignal | undefined }?], PackPage>();
  const quotes = port<Parameters<Quotes["create"]>, Quote>();
  const orders = port<Parameters<Orders["create"]>, Order>();
  let made = 0;
  const checkout = createPackCheckout({
    packs: { list: packs.ask },
    quotes: { create: quotes.ask },
    orders: { create: orders.ask },
    newKey: () => `k${++made}`,
  });
  const statuses = statusesOf(checkout, ({ status }) => status);
  return { checkout, packs, quotes, orders, statuses };
}

/** The fields are there; `values` are typed. */
async function editing(values = someValues()) {
  const all = setup();
  all.checkout.start();
  await all.packs.call(0).answer(aCatalogue(aPack(), TWO));
  all.checkout.edit(values);
  return all;
}

/** A quote is on the table, and its acceptance filled in. */
async function quoted() {
  const all = await editing();
  all.checkout.requestQuote();
  await all.quotes.call(0).answer(aQuote());
  all.checkout.accept({ acceptedBy: " Ada Lovelace ", isAccepted: true });
  return all;
}

test("from the catalogue to the order", async () => {
  const { checkout, orders, statuses } = await quoted();
  checkout.order();
  await orders.call(0).answer(anOrder());
  expect(statuses).toEqual(["loading", "editing", "quoting", "quoted", "ordering", "ordered"]);
  expect(orders.call(0).args[0]).toEqual({
    quoteId: "quo_1",
    acceptance: { name: "Ada Lovelace", isAccepted: true },
    paymentMethod: "bank_transfer",
  });
  expect(checkout.get()).toMatchObject({ order: { number: "C2026-0001" }, quote: { number: "D2026-0001" } });
});

test("the first pack is chosen to begin with, one of it, and priced", async () => {
  const { checkout } = await editing({ ...someValues(), siret: "" });
  expect(checkout.get()).toMatchObject({
    status: "editing",
    pack: { id: "pck_alternance" },
    values: { quantity: "1" },
    totals: { netCents: 250_000, vatCents: 50_000, totalCents: 300_000 },
    siretCheck: "empty",
  });
});

test.each([
  ["cannot be reached", cut(), "unreachable"],
  ["refuses", refusal("key_unknown"), "key_unknown"],
])("a catalogue whose service %s can be asked for again", async (_case, error, code) => {
  const { checkout, packs } = setup();
  checkout.start();
  await packs.call(0).fail(error);
  expect(checkout.get()).toEqual({ status: "unavailable", code });
  checkout.retry();
  await packs.call(1).answer(aCatalogue(aPack()));
  expect(checkout.get().status).toBe("editing");
});

test("an empty catalogue is no checkout", async () => {
  const { checkout, packs } = setup();
  checkout.start();
  await packs.call(0).answer(aCatalogue());
  expect(checkout.get()).toEqual({ status: "unavailable", code: "pack_not_found" });
});

test("starting again keeps what was typed", async () => {
  const { checkout, packs } = await editing();
  await checkout.start();
  expect(packs.calls).toHaveLength(1);
  expect(checkout.get()).toMatchObject({ values: someValues() });
});

test("the totals follow the pack and the quantity as they are typed", async () => {
  const { checkout } = await editing();
  const totals = () => {
    const state = checkout.get();
    return state.status === "editing" ? state.totals.totalCents : undefined;
  };
  checkout.edit({ quantity: "3" });
  expect(totals()).toBe(900_000);
  checkout.choose("pck_two");
  expect(totals()).toBe(360_000);
  checkout.edit({ quantity: "many" });
  expect(totals()).toBe(0);
  checkout.choose("pck_unknown");
  expect(checkout.get()).toMatchObject({ pack: { id: "pck_two" } });
});

test("the SIRET is checked as it is typed", async () => {
  const { checkout } = await editing();
  const checks = ["732 829", "732 829 320 00075", "732 829 320 00074"].map((siret) => {
    checkout.edit({ siret });
    const state = checkout.get();
    return state.status === "editing" && state.siretCheck;
  });
  expect(checks).toEqual(["incomplete", "siret_wrong_check_digit", "valid"]);
});

test("no quote is asked for as long as something is wrong; what is mended is no longer told", async () => {
  const { checkout, quotes } = await editing(someValues({ siret: "73282932000075", city: " " }));
  await checkout.requestQuote();
  expect(quotes.calls).toEqual([]);
  expect(checkout.get()).toMatchObject({ errors: { siret: "siret_wrong_check_digit", city: "required" } });
  checkout.edit({ city: "Toulouse" });
  const state = checkout.get();
  expect(state.status === "editing" && state.errors).toEqual({ siret: "siret_wrong_check_digit" });
});

test("the service's errors come back beside their fields, and nothing typed is lost", async () => {
  const { checkout, quotes } = await editing();
  checkout.requestQuote();
  await quotes.call(0).fail(refusal("validation_failed", [{ pointer: "/company/name", code: "too_short" }]));
  const state = checkout.get();
  expect(state).toMatchObject({ status: "editing", values: someValues() });
  expect(state.status === "editing" && state.errors).toEqual({ companyName: "too_short" });
  expect(state).not.toHaveProperty("failure");
});

test("a quote that cannot be had is told, until something changes", async () => {
  const { checkout, quotes } = await editing();
  checkout.requestQuote();
  await quotes.call(0).fail(cut());
  expect(checkout.get()).toMatchObject({ status: "editing", failure: "unreachable" });
  checkout.edit({ quantity: "2" });
  expect(checkout.get()).not.toHaveProperty("failure");
});

test("what is typed while a quote is asked for ends the asking, which would be for something else", async () => {
  const { checkout, quotes } = await editing();
  checkout.requestQuote();
  checkout.edit({ quantity: "2" });
  expect(quotes.call(0).args[1]?.signal?.aborted).toBe(true);
  await quotes.call(0).answer(aQuote());
  expect(checkout.get()).toMatchObject({ status: "editing", values: { quantity: "2" } });
});

test("an order needs a name and the acceptance", async () => {
  const { checkout, orders } = await quoted();
  checkout.accept({ acceptedBy: " ", isAccepted: false });
  await checkout.order();
  expect(checkout.get()).toMatchObject({ errors: { acceptedBy: "required", isAccepted: "required" } });
  checkout.accept({ acceptedBy: "Ada" });
  const state = checkout.get();
  expect(state.status === "quoted" && state.errors).toEqual({ isAccepted: "required" });
  expect(orders.calls).toEqual([]);
});

test("back from the quote nothing is lost but the acceptance, which was for that quote", async () => {
  const { checkout, quotes } = await quoted();
  checkout.change();
  expect(checkout.get()).toMatchObject({ status: "editing", values: someValues(), errors: {} });
  checkout.requestQuote();
  await quotes.call(1).answer(aQuote({ id: "quo_2" }));
  expect(checkout.get()).toMatchObject({
    quote: { id: "quo_2" },
    acceptedBy: " Ada Lovelace ",
    isAccepted: false,
  });
});

test("change also ends the asking for a quote", async () => {
  const { checkout, quotes } = await editing();
  checkout.requestQuote();
  checkout.change();
  await quotes.call(0).answer(aQuote());
  expect(checkout.get().status).toBe("editing");
});

test("an order cut on its way is tried again under the same key, so that there is one", async () => {
  const { checkout, orders } = await quoted();
  checkout.order();
  await orders.call(0).fail(cut());
  expect(checkout.get()).toMatchObject({ status: "quoted", failure: "unreachable", isAccepted: true });
  checkout.order();
  checkout.order();
  await orders.call(1).answer(anOrder());
  expect(orders.calls.map(({ args: [, options] }) => options?.idempotencyKey)).toEqual(["k1", "k1"]);
  expect(checkout.get().status).toBe("ordered");
});

test("another name is another acceptance, under another key", async () => {
  const { checkout, orders } = await quoted();
  checkout.order();
  await orders
    .call(0)
    .fail(refusal("validation_failed", [{ pointer: "/acceptance/name", code: "too_short" }]));
  expect(checkout.get()).toMatchObject({ status: "quoted", errors: { acceptedBy: "too_short" } });
  checkout.accept({ acceptedBy: "Grace Hopper" });
  checkout.order();
  expect(orders.calls.map(({ args: [, options] }) => options?.idempotencyKey)).toEqual(["k1", "k2"]);
});

test("an expired quote leads back to the fields, which are all there", async () => {
  const { checkout, orders } = await quoted();
  checkout.order();
  await orders.call(0).fail(refusal("quote_expired"));
  expect(checkout.get()).toMatchObject({ status: "editing", failure: "quote_expired", values: someValues() });
});

test("a verb that makes no sense in a step does nothing", async () => {
  const { checkout, orders } = await quoted();
  checkout.order();
  const before = checkout.get();
  checkout.edit({ city: "Albi" });
  checkout.choose("pck_two");
  checkout.accept({ isAccepted: false });
  checkout.change();
  await checkout.requestQuote();
  expect(checkout.get()).toBe(before);
  await orders.call(0).answer(anOrder());
  expect(checkout.get().status).toBe("ordered");
});

test("a disposed checkout changes no more", async () => {
  const { checkout, quotes } = await editing();
  checkout.requestQuote();
  checkout.dispose();
  const before = checkout.get();
  await quotes.call(0).answer(aQuote());
  expect(checkout.get()).toBe(before);
});
