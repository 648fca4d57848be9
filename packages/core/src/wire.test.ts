import { publicApplications } from "@alternance-kit/sdk/applications";
import { publicOffers } from "@alternance-kit/sdk/offers";
import { publicOrders } from "@alternance-kit/sdk/orders";
import { packs } from "@alternance-kit/sdk/packs";
import { quotes } from "@alternance-kit/sdk/quotes";
import { expect, test } from "vitest";
import {
  aCatalogue,
  anOffer,
  anOrder,
  aPack,
  aPage,
  aQuote,
  aReceipt,
  someValues,
} from "../test/builders.js";
import { serve } from "../test/serve.js";
import { createJobBoard } from "./job-board/job-board.js";
import { createApplicationForm } from "./one-step/one-step-form.js";
import { createPackCheckout } from "./pack-checkout/pack-checkout.js";

/** Each store over the real SDK and a real server, in Node: no DOM anywhere. */

const problem = (status: number, code: string, errors: unknown[] = []) => ({
  status,
  json: { type: `https://api.example.org/problems/${code}`, title: code, status, code, detail: code, errors },
});

test("no DOM is at hand", () => {
  expect("document" in globalThis).toBe(false);
});

test("a board lists, narrows, turns the page and opens an offer", async () => {
  const { http, asked } = await serve(({ route, query }) => {
    if (route === "GET /v1/offers/off_2") return { status: 200, json: anOffer("off_2") };
    const isNext = query.get("cursor") === "c1";
    return { status: 200, json: isNext ? aPage(["off_2"], null, 2) : aPage(["off_1"], "c1", 2) };
  });
  const board = createJobBoard({ offers: publicOffers(http) });
  await board.start();
  board.narrow({ q: "développeur", department: ["31", "34"] });
  await expect.poll(() => board.get().list.status).toBe("listed");
  await board.more();
  await board.open("off_2");

  expect(board.get()).toMatchObject({
    list: { offers: [{ id: "off_1" }, { id: "off_2" }], total: 2, hasMore: false },
    opened: { status: "opened", offer: { id: "off_2" } },
  });
  expect(asked.map(({ query }) => query.get("department"))).toEqual([null, "31,34", "31,34", null]);
});

test("a form refused, mended and cut on its way makes one application", async () => {
  const { http, asked } = await serve((_, times) => {
    if (times === 1) {
      const error = { pointer: "/applicant/email", code: "email_malformed", detail: "…" };
      return problem(422, "validation_failed", [error]);
    }
    return times === 2 ? undefined : { status: 201, json: aReceipt() };
  });
  const form = createApplicationForm({ applications: publicApplications(http), offerId: "off_1" });
  form.edit({ firstName: "Ada", lastName: "Lovelace", email: "ada@exemple.fr" });
  form.attach(new File(["%PDF-1.7"], "cv.pdf", { type: "application/pdf" }));
  await form.submit();
  expect(form.get()).toMatchObject({ status: "editing", errors: { email: "email_malformed" } });
  form.edit({ email: "ada@example.org" });
  await form.submit();

  expect(form.get()).toMatchObject({ status: "sent", receipt: { reference: "7KQ4-9XMZ" } });
  const [refused, cut, taken] = asked;
  expect(cut?.key).not.toBe(refused?.key);
  expect(taken?.key).toBe(cut?.key);
  expect(taken?.body).toContain("%PDF-1.7");
});

test("a checkout goes from the catalogue to the order", async () => {
  const { http, asked } = await serve(({ route }) => {
    if (route === "GET /v1/packs") return { status: 200, json: aCatalogue(aPack()) };
    return { status: 201, json: route === "POST /v1/quotes" ? aQuote() : anOrder() };
  });
  const checkout = createPackCheckout({
    packs: packs(http),
    quotes: quotes(http),
    orders: publicOrders(http),
  });
  await checkout.start();
  checkout.edit(someValues({ siret: "732 829 320 00074" }));
  await checkout.requestQuote();
  checkout.accept({ acceptedBy: "Ada Lovelace", isAccepted: true });
  await checkout.order();

  expect(checkout.get()).toMatchObject({ status: "ordered", order: { payment: { amountCents: 300_000 } } });
  expect(asked.map(({ route }) => route)).toEqual(["GET /v1/packs", "POST /v1/quotes", "POST /v1/orders"]);
  expect(JSON.parse(asked[1]?.body ?? "")).toMatchObject({
    company: { siret: "732 829 320 00074" },
    quantity: 1,
  });
});

test("a service that is gone is unreachable, whatever is asked of it", async () => {
  const { http } = await serve(() => undefined);
  const board = createJobBoard({ offers: publicOffers(http) });
  await board.start();
  expect(board.get().list).toEqual({ status: "failed", code: "unreachable" });
});
