import { publicApplications } from "@alternance-kit/sdk/applications";
import { publicOffers } from "@alternance-kit/sdk/offers";
import { publicOrders } from "@alternance-kit/sdk/orders";
import { packs } from "@alternance-kit/sdk/packs";
import { publicPoolCandidates } from "@alternance-kit/sdk/pool-candidates";
import { quotes } from "@alternance-kit/sdk/quotes";
import { publicUploads } from "@alternance-kit/sdk/uploads";
import { expect, test } from "vitest";
import {
  aCatalogue,
  anOffer,
  anOrder,
  aPack,
  aPage,
  aPoolReceipt,
  aQuote,
  aReceipt,
  someValues,
} from "../test/builders.js";
import { serve } from "../test/serve.js";
import { createApplicationForm } from "./application-form/application-form.js";
import { createJobBoard } from "./job-board/job-board.js";
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

test("a form refused, mended and cut on its way makes one application of one upload", async () => {
  const upload = { id: "upl_1", sizeBytes: 8, receivedBytes: 0, expiresAt: "2026-11-23T12:00:00Z" };
  let submissions = 0;
  const { http, asked } = await serve(({ route }) => {
    if (route === "GET /v1/offers/off_1") return { status: 200, json: anOffer("off_1") };
    if (route === "POST /v1/uploads") return { status: 201, json: upload };
    if (route === "PATCH /v1/uploads/upl_1") return { status: 204, json: undefined };
    if (++submissions === 1) {
      const error = { pointer: "/applicant/email", code: "email_disposable", detail: "…" };
      return problem(422, "validation_failed", [error]);
    }
    return submissions === 2 ? undefined : { status: 201, json: aReceipt() };
  });
  const { submitUploaded } = publicApplications(http);
  const ports = {
    uploads: publicUploads(http),
    applications: { submitUploaded },
    offers: publicOffers(http),
  };
  const form = createApplicationForm({ use: { kind: "offer", offerId: "off_1" }, ports: () => ports });
  form.edit({ firstName: "Ada", lastName: "Lovelace", email: "ada@exemple.fr" });
  form.attach("cv", new File(["%PDF-1.7"], "cv.pdf", { type: "application/pdf" }));
  await form.submit();
  expect(form.get()).toMatchObject({
    status: "editing",
    step: "identity",
    errors: { email: "email_disposable" },
  });
  form.edit({ email: "ada@example.org" });
  await form.submit();

  expect(form.get()).toMatchObject({ status: "sent", receipt: { reference: "7KQ4-9XMZ" } });
  const [refused, cut, taken] = asked.filter(({ route }) => route === "POST /v1/applications");
  expect(cut?.key).not.toBe(refused?.key);
  expect(taken?.key).toBe(cut?.key);
  expect(JSON.parse(taken?.body ?? "")).toMatchObject({ files: { cv: "upl_1" } });
  const pieces = asked.filter(({ route }) => route === "PATCH /v1/uploads/upl_1");
  expect(pieces.map(({ body }) => body)).toEqual(["%PDF-1.7"]);
});

test("a spontaneous candidate is kept in the pool", async () => {
  const upload = { id: "upl_1", sizeBytes: 8, receivedBytes: 8, expiresAt: "2026-11-23T12:00:00Z" };
  const { http, asked } = await serve(({ route }) => ({
    status: 201,
    json: route === "POST /v1/uploads" ? upload : aPoolReceipt(),
  }));
  const { submitUploaded } = publicApplications(http);
  const form = createApplicationForm({
    use: { kind: "spontaneous" },
    ports: () => ({
      uploads: publicUploads(http),
      applications: { submitUploaded },
      poolCandidates: publicPoolCandidates(http),
    }),
  });
  form.edit({ firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" });
  form.wish({ romeCodes: ["M1855"] });
  form.agree("pool", true);
  form.attach("cv", new File(["%PDF-1.7"], "cv.pdf", { type: "application/pdf" }));
  await form.submit();
  expect(form.get()).toMatchObject({ status: "sent", receipt: { keptUntil: "2028-11-22" } });
  expect(asked.map(({ route }) => route)).toEqual(["POST /v1/uploads", "POST /v1/pool-candidates"]);
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
