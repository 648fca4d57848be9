import type { OfferSearch } from "@alternance-kit/sdk/types";
import { anOffer, anOfferPage, anOfferSummary } from "@alternance-kit/testing/answers";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../define/job-board.js";
import type { AlternanceErrorEvent } from "../error-event.js";
import { mount, settled, textIn } from "../testing/mount.js";
import { someOffers } from "../testing/offers.js";
import { answering, never, offline, refusing } from "../testing/replies.js";
import type { JobBoardClient } from "./job-board.client.js";
import type { OfferSelectedEvent } from "./job-board.events.js";

const aClient = (offers: Partial<JobBoardClient["offers"]> = {}): JobBoardClient => ({
  offers: {
    search: answering(anOfferPage(someOffers(), { total: 128, nextCursor: "next" })),
    retrieve: answering(anOffer()),
    ...offers,
  },
});

const FALLBACK = '<a href="mailto:ecole@example.org">Écrivez-nous</a>';

test("the offers are a list of real links, with how many there are", async () => {
  await mount("alternance-job-board", { client: aClient() });
  await expect.element(page.getByRole("status")).toHaveTextContent("128 offres d’alternance");
  expect(page.getByRole("listitem").all().length).toBeGreaterThanOrEqual(4);
  const link = page.getByRole("link", { name: "Administrateur·rice systèmes et réseaux" });
  await expect.element(link).toHaveAttribute("href", expect.stringContaining("offer=off_01k9xq8e5w4a"));
});

test("the page speaks English where the host does", async () => {
  const board = await mount("alternance-job-board", { client: aClient() }, { lang: "en" });
  await expect.element(page.getByRole("button", { name: "Filter and sort" })).toBeVisible();
  expect(textIn(board)).toMatch(
    /128 apprenticeship offers.*Level 6 \(Bachelor's degree\).*From September 2027/,
  );
});

test("words narrow the search, and are kept", async () => {
  const search = vi.fn((_query?: OfferSearch) => Promise.resolve(anOfferPage([])));
  await mount("alternance-job-board", {
    client: aClient({ search }),
    company: "own",
    limit: 7,
    noUrl: true,
  });
  await userEvent.type(page.getByRole("searchbox"), "réseaux");
  await vi.waitFor(() =>
    expect(search.mock.lastCall?.[0]).toEqual({ q: "réseaux", company: "own", limit: 7 }),
  );
  await expect
    .element(page.getByRole("status").first())
    .toHaveTextContent("Aucune offre ne correspond à votre recherche.");
  await expect.element(page.getByRole("searchbox")).toHaveValue("réseaux");
  await page.getByRole("button", { name: "Tout effacer" }).click();
  expect(search.mock.lastCall?.[0]).toEqual({ company: "own", limit: 7 });
  await expect.element(page.getByRole("searchbox")).toHaveValue("");
});

test("a board without any offer says so, and offers nothing to clear", async () => {
  await mount("alternance-job-board", { client: aClient({ search: answering(anOfferPage([])) }) });
  await expect
    .element(page.getByRole("status"))
    .toHaveTextContent("Aucune offre n’est publiée pour le moment.");
  expect(page.getByRole("button", { name: /effacer/ }).all()).toEqual([]);
});

test("more offers are added to those on the screen; where they do not come, trying again does it", async () => {
  const last = anOfferSummary({ id: "off_01k9xq8e5w9z", title: "Technicien·ne de proximité" });
  const replies = [
    answering(anOfferPage(someOffers(), { total: 5, nextCursor: "next" })),
    offline,
    answering(anOfferPage([last], { total: 5 })),
  ];
  await mount("alternance-job-board", { client: aClient({ search: () => (replies.shift() ?? never)() }) });
  await page.getByRole("button", { name: "Voir plus d’offres" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("La suite n’a pas pu être chargée.");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect.element(page.getByRole("link", { name: last.title })).toBeVisible();
  expect(page.getByRole("link").all()).toHaveLength(5);
  expect(page.getByRole("button", { name: /offres|Réessayer/ }).all()).toEqual([]);
});

test("an offer chosen is told to the page, which may show it itself", async () => {
  const board = await mount("alternance-job-board", { client: aClient(), noUrl: true });
  const chosen = vi.fn((event: OfferSelectedEvent) => event.preventDefault());
  board.addEventListener("alternance-offer-selected", chosen);
  await page.getByRole("link", { name: anOffer().title }).click();
  expect(chosen.mock.calls[0]?.[0]).toMatchObject({
    offerId: anOffer().id,
    offer: { title: anOffer().title },
  });
  await settled(board);
  await expect.element(page.getByRole("searchbox")).toBeVisible();
});

test("a click that opens a link elsewhere is left to the browser", async () => {
  const board = await mount("alternance-job-board", { client: aClient() });
  const chosen = vi.fn();
  board.addEventListener("alternance-offer-selected", chosen);
  board.addEventListener("click", (event) => event.preventDefault(), { once: true });
  board.shadowRoot
    ?.querySelector("a")
    ?.dispatchEvent(
      new MouseEvent("click", { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
    );
  expect(chosen).not.toHaveBeenCalled();
});

test("without the service, the board says so beside the page's own content, and tries again when asked", async () => {
  const replies = [offline, answering(anOfferPage(someOffers()))];
  await mount(
    "alternance-job-board",
    { client: aClient({ search: () => (replies.shift() ?? never)() }) },
    { content: FALLBACK },
  );
  await expect.element(page.getByRole("alert")).toHaveTextContent("Le service ne répond pas.");
  await expect.element(page.getByRole("link", { name: "Écrivez-nous" })).toBeVisible();
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect.element(page.getByRole("status")).toHaveTextContent("4 offres");
  await expect.element(page.getByText("Écrivez-nous")).not.toBeVisible();
});

test("a failure is an event of its own, and a page that takes it over sees no message", async () => {
  const failures: string[] = [];
  const take = (event: AlternanceErrorEvent) => {
    failures.push(event.code);
    event.preventDefault();
  };
  document.body.addEventListener("alternance-error", take);
  await mount(
    "alternance-job-board",
    { client: aClient({ search: refusing("key_unknown") }) },
    { content: FALLBACK },
  );
  document.body.removeEventListener("alternance-error", take);
  expect(failures).toEqual(["key_unknown"]);
  expect(page.getByRole("alert").all()).toEqual([]);
  await expect.element(page.getByRole("link", { name: "Écrivez-nous" })).toBeVisible();
});

test("a change of company, key or service asks anew", async () => {
  const search = vi.fn((_query?: OfferSearch) => Promise.resolve(anOfferPage()));
  const board = await mount("alternance-job-board", { client: aClient({ search }) });
  board.company = "par_01k9xq8e5w3a";
  await settled(board);
  expect(search.mock.calls.map(([query]) => query?.company)).toEqual([undefined, "par_01k9xq8e5w3a"]);
});
