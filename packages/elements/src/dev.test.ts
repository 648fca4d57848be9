import { anOffer } from "@alternance-kit/testing/answers";
import { afterEach, expect, test, vi } from "vitest";
import "./define/offer-card.js";
import "./dev.js";
import { mount } from "./testing/mount.js";
import { answering } from "./testing/replies.js";

const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(() => warned.mockClear());

const aCard = () =>
  mount("alternance-offer-card", {
    client: { offers: { retrieve: answering(anOffer()) } },
    offerId: anOffer().id,
  });
/** Ours, beside what other libraries say. */
const messages = () =>
  warned.mock.calls
    .map(([message]) => String(message))
    .filter((message) => message.startsWith("<alternance-"));

test("colours that can be read are not talked of", async () => {
  await aCard();
  expect(messages()).toEqual([]);
});

test("colours too close are named with their element and ratio, and once", async () => {
  document.documentElement.style.setProperty("--alternance-danger", "#999");
  await aCard();
  await aCard();
  expect(messages()).toEqual([
    "<alternance-offer-card>: --alternance-danger on --alternance-surface is 2.84:1, less than 4.5:1.",
  ]);
});
