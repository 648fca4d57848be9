import { anOffer, anOfferPage } from "@alternance-kit/testing/answers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import "../define/job-board.js";
import { focused, mount, settled } from "../testing/mount.js";
import { someOffers } from "../testing/offers.js";
import { answering } from "../testing/replies.js";
import type { JobBoardClient } from "./job-board.client.js";

const OFFER = anOffer();
const start = location.href;

const client: JobBoardClient = {
  offers: {
    search: answering(anOfferPage(someOffers())),
    retrieve: (id) =>
      Promise.resolve(anOffer(id === OFFER.id ? {} : someOffers().find((offer) => offer.id === id))),
  },
};

/** What the page's address points at. */
const inUrl = (param = "offer") => new URL(location.href).searchParams.get(param);
const heading = (name = OFFER.title) => page.getByRole("heading", { level: 2, name });
const list = () => page.getByRole("searchbox");

// The test runner's own address is given back after each test.
beforeEach(() => history.pushState({ router: "state" }, "", start));
afterEach(() => history.replaceState(null, "", start));

test("an offer opened is in the page's address, which keeps what else it says and the router's state", async () => {
  await mount("alternance-job-board", { client });
  await page.getByRole("link", { name: OFFER.title }).click();
  await expect.element(heading()).toBeVisible();
  expect(inUrl()).toBe(OFFER.id);
  expect(location.href.startsWith(start)).toBe(true);
  expect(history.state).toMatchObject({ router: "state" });
});

test("the browser's back closes it, and forward opens it again", async () => {
  const board = await mount("alternance-job-board", { client });
  await page.getByRole("link", { name: OFFER.title }).click();
  await expect.element(heading()).toBeVisible();
  history.back();
  await expect.element(list()).toBeVisible();
  await vi.waitFor(() => expect(focused()).toHaveTextContent(OFFER.title));
  expect(inUrl()).toBeNull();
  history.forward();
  await expect.element(heading()).toBeVisible();
  await settled(board);
  expect(focused()?.id).toBe("title");
});

test("the board's own back makes no history of its own", async () => {
  await mount("alternance-job-board", { client });
  const before = history.length;
  await page.getByRole("link", { name: OFFER.title }).click();
  await page.getByRole("button", { name: "Toutes les offres" }).click();
  await vi.waitFor(() => expect(inUrl()).toBeNull());
  expect(history.length).toBe(before + 1);
  await expect.element(list()).toBeVisible();
});

test("a page loaded with an offer opens it at once, without taking the focus; back leads to the list", async () => {
  history.replaceState(null, "", `${start}&offer=${OFFER.id}`);
  const { activeElement } = document;
  await mount("alternance-job-board", { client });
  await expect.element(heading()).toBeVisible();
  expect(document.activeElement).toBe(activeElement);
  await page.getByRole("button", { name: "Toutes les offres" }).click();
  await expect.element(list()).toBeVisible();
  expect([inUrl(), focused()?.id]).toEqual([null, "offers"]);
});

test("a parameter of the page's own that is no offer's id opens nothing", async () => {
  history.replaceState(null, "", `${start}&offer=summer-sale`);
  await mount("alternance-job-board", { client });
  await expect.element(list()).toBeVisible();
});

test("the parameter can have another name", async () => {
  await mount("alternance-job-board", { client, param: "poste" });
  await page.getByRole("link", { name: OFFER.title }).click();
  await expect.element(heading()).toBeVisible();
  expect([inUrl("poste"), inUrl()]).toEqual([OFFER.id, null]);
});

test("a page that keeps its address to itself finds it unchanged", async () => {
  await mount("alternance-job-board", { client, noUrl: true });
  await page.getByRole("link", { name: OFFER.title }).click();
  await expect.element(heading()).toBeVisible();
  expect(location.href).toBe(start);
  await page.getByRole("button", { name: "Toutes les offres" }).click();
  await expect.element(list()).toBeVisible();
  expect(location.href).toBe(start);
});

test("coming back restores the place in the list and the focus on the link that led away", async () => {
  const third = someOffers()[2] ?? OFFER;
  document.body.style.paddingBlock = "1500px";
  await mount("alternance-job-board", { client });
  const link = page.getByRole("link", { name: third.title });
  link.element().scrollIntoView({ block: "center" });
  const { scrollY } = window;
  await link.click();
  await expect.element(heading(third.title)).toBeVisible();
  await vi.waitFor(() => expect(focused()?.id).toBe("title"));
  scrollTo(0, 0);
  await page.getByRole("button", { name: "Toutes les offres" }).click();
  await vi.waitFor(() => expect(focused()).toBe(link.element()));
  await vi.waitFor(() => expect(Math.abs(window.scrollY - scrollY)).toBeLessThan(2));
  document.body.removeAttribute("style");
});
