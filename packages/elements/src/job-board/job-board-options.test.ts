import type { OfferSearch } from "@alternance-kit/sdk/types";
import { anOffer, anOfferPage, aReceipt } from "@alternance-kit/testing/answers";
import { html } from "lit";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { ApplicationSubmittedEvent } from "../application-form/application-form.events.js";
import { STORAGE_KEY } from "../applications-sent/applications-sent.js";
import "../define/job-board.js";
import { mount, settled, textIn } from "../testing/mount.js";
import { someOffers } from "../testing/offers.js";
import { answering } from "../testing/replies.js";
import type { JobBoardClient } from "./job-board.client.js";

const client: JobBoardClient = {
  offers: { search: answering(anOfferPage(someOffers())), retrieve: answering(anOffer()) },
};
const link = () => page.getByRole("link", { name: anOffer().title });
afterEach(async () => {
  localStorage.clear();
  await page.viewport(1024, 800);
});

test("every filter can be fixed by an attribute", async () => {
  const search = vi.fn((_query?: OfferSearch) => Promise.resolve(anOfferPage()));
  document.body.innerHTML = `<alternance-job-board department="31,34" level="5,6" contract="apprenticeship" remote="hybrid"
    rhythm="1w_3w" rome="M1855" rncp="RNCP37827" skills="React" near="43.6,1.4" radius="20" starts-after="2027-01-01"
    starts-before="2027-12-31" company="own" q="web" sort="start" limit="9" no-url></alternance-job-board>`;
  const board = document.querySelector("alternance-job-board");
  if (!board) throw new Error("There is no board.");
  Object.assign(board, { client: { offers: { ...client.offers, search } } });
  await settled(board);
  expect(search.mock.lastCall?.[0]).toEqual({
    department: "31,34",
    level: "5,6",
    contract: "apprenticeship",
    remote: "hybrid",
    rhythm: "1w_3w",
    rome: "M1855",
    rncp: "RNCP37827",
    skills: "React",
    near: "43.6,1.4",
    radius: 20,
    startsAfter: "2027-01-01",
    startsBefore: "2027-12-31",
    company: "own",
    q: "web",
    sort: "start",
    limit: 9,
  });
});

test("what a server had is shown without asking", async () => {
  const search = vi.fn(client.offers.search);
  const initial = { page: anOfferPage(someOffers(), { total: 77 }), offer: anOffer() };
  await mount("alternance-job-board", {
    client: { offers: { ...client.offers, search } },
    initial,
    noUrl: true,
  });
  await expect.element(page.getByRole("heading", { level: 2, name: anOffer().title })).toBeVisible();
  await expect.element(page.getByText("77 offres d’alternance")).toBeInTheDocument();
  expect(search).not.toHaveBeenCalled();
});

test.each([
  [{ openIn: "page", serviceUrl: "https://s.example" }, `https://s.example/offers/${anOffer().id}`, null],
  [{ openIn: "new", hrefTemplate: "/jobs/{id}/" }, `/jobs/${anOffer().id}/`, "_blank"],
  [{ hrefTemplate: "/jobs/{id}/" }, `/jobs/${anOffer().id}/`, null],
] as const)("with %o, an offer's link leads to its own page", async (options, href, target) => {
  await mount("alternance-job-board", { client, ...options });
  expect([link().element().getAttribute("href"), link().element().getAttribute("target")]).toEqual([
    href,
    target,
  ]);
});

test("where offers open elsewhere, a click is the browser's own, unless the page prevents its event", async () => {
  const board = await mount("alternance-job-board", {
    client,
    openIn: "page",
    hrefTemplate: "#{id}",
    noUrl: true,
  });
  board.addEventListener("alternance-offer-selected", (event) => event.preventDefault(), { once: true });
  await link().click();
  expect(location.hash).toBe("");
  await link().click();
  expect(location.hash).toBe(`#${anOffer().id}`);
  history.replaceState(null, "", location.pathname + location.search);
});

test.each([
  ["auto", 1300, true],
  ["auto", 900, false],
  ["split", 900, true],
  ["list", 1300, false],
] as const)(
  "with the layout %s at %i px, whether the list stays beside the offer",
  async (layout, width, stays) => {
    await page.viewport(width, 800);
    const board = await mount("alternance-job-board", { client, layout, noUrl: true });
    await link().click();
    await expect.element(page.getByRole("heading", { level: 2, name: anOffer().title })).toBeVisible();
    await settled(board);
    expect(board.shadowRoot?.querySelector("#offers")?.checkVisibility()).toBe(stays);
    expect(board.shadowRoot?.querySelector("[aria-current]")?.id).toBe(anOffer().id);
  },
);

test("a page shows its own card, header and words where nothing matches", async () => {
  const content = `<p slot="header">Nos offres</p><p slot="empty">Revenez en mai.</p><p slot="${anOffer().id}">Notre carte</p>`;
  const board = await mount("alternance-job-board", { client, noUrl: true }, { content });
  for (const text of ["Nos offres", "Notre carte"]) await expect.element(page.getByText(text)).toBeVisible();
  await expect.element(page.getByText("Revenez en mai.")).not.toBeVisible();
  board.renderOffer = (offer, { href }) => html`<a class="own" href=${href}>${offer.title.toUpperCase()}</a>`;
  await settled(board);
  expect(textIn(board)).toContain("ADMINISTRATEUR·RICE SYSTÈMES ET RÉSEAUX");
  board.client = { offers: { ...client.offers, search: answering(anOfferPage([])) } };
  await settled(board);
  await expect.element(page.getByText("Revenez en mai.")).toBeVisible();
});

test("offers applied to are marked, and stored, only where the page asks for it", async () => {
  const receipt = aReceipt({ offerId: anOffer().id });
  const plain = await mount("alternance-job-board", { client, noUrl: true });
  plain.dispatchEvent(new ApplicationSubmittedEvent(receipt));
  await settled(plain);
  expect([textIn(plain).includes("Candidature envoyée"), localStorage.length]).toEqual([false, 0]);
  plain.remove();

  const board = await mount("alternance-job-board", { client, noUrl: true, rememberApplications: true });
  board.dispatchEvent(new ApplicationSubmittedEvent(receipt));
  await settled(board);
  expect(textIn(board)).toContain("Candidature envoyée");
  expect(localStorage.getItem(STORAGE_KEY)).toBe(JSON.stringify([anOffer().id]));
  board.remove();
  const again = await mount("alternance-job-board", { client, noUrl: true, rememberApplications: true });
  expect(textIn(again)).toContain("Candidature envoyée");
});

test("a storage that holds what is not ours stops nothing", async () => {
  localStorage.setItem(STORAGE_KEY, "{");
  const board = await mount("alternance-job-board", { client, noUrl: true, rememberApplications: true });
  expect(textIn(board)).not.toContain("Candidature envoyée");
});

test("the board asks again when the connection is back", async () => {
  const search = vi.fn(client.offers.search).mockRejectedValueOnce(new TypeError("offline"));
  await mount("alternance-job-board", { client: { offers: { ...client.offers, search } }, noUrl: true });
  await expect.element(page.getByRole("alert")).toBeVisible();
  dispatchEvent(new Event("online"));
  await expect.element(link()).toBeVisible();
});
