import { anOffer } from "@alternance-kit/testing/answers";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import "../define/offer-card.js";
import type { AlternanceErrorEvent } from "../error-event.js";
import type { OfferClient } from "../internal/offer-element.js";
import type { OfferSelectedEvent } from "../job-board/job-board.events.js";
import { mount, settled, textIn } from "../testing/mount.js";
import { answering, never, offline, refusing } from "../testing/replies.js";
import type { AlternanceOfferCard } from "./offer-card.js";

const FALLBACK = '<a href="/offres">Toutes nos offres</a>';
const anOpenOffer = (change: Parameters<typeof anOffer>[0] = {}) =>
  anOffer({ expiresAt: "2999-01-01T00:00:00.000Z", ...change });

const show = (
  retrieve: OfferClient["offers"]["retrieve"] = answering(anOpenOffer()),
  properties: Partial<AlternanceOfferCard> = {},
  options: { content?: string; lang?: string } = {},
) =>
  mount(
    "alternance-offer-card",
    { client: { offers: { retrieve } }, offerId: anOffer().id, href: "#{id}", ...properties },
    options,
  );

const link = () => page.getByRole("link", { name: anOffer().title });
const postings = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];

test("what a candidate asks first about an offer is there, under its title", async () => {
  const text = textIn(await show());
  for (const told of [
    "Garonne Numérique · Toulouse (31)",
    "Bac+3 : BUT, licence 1 semaine école, 3 semaines entreprise Télétravail partiel Dès septembre 2027",
    "React TypeScript Node.js",
  ]) {
    expect(text).toContain(told);
  }
  await expect.element(page.getByRole("article", { name: anOffer().title })).toBeVisible();
});

test("the same in English", async () => {
  const text = textIn(await show(undefined, {}, { lang: "en" }));
  expect(text).toContain("1 week at school, 3 in the company Partly remote From September 2027");
});

test("the offer is asked for by its id, with the key, and anew when the id changes", async () => {
  const retrieve = vi.fn((_id: string) => Promise.resolve(anOpenOffer()));
  const card = await show(retrieve, { offerId: "" });
  expect(retrieve).not.toHaveBeenCalled();
  card.offerId = "off_other1";
  await settled(card);
  expect(retrieve.mock.calls.map(([id]) => id)).toEqual(["off_other1"]);
});

test("the link leads where the page says, in a new tab if it says so, else to the page the service hosts", async () => {
  const card = await show(undefined, { href: "/offres?offer={id}" });
  await expect.element(link()).toHaveAttribute("href", `/offres?offer=${anOffer().id}`);
  await expect.element(link()).not.toHaveAttribute("target");
  Object.assign(card, { href: "", serviceUrl: "https://service.example", openIn: "new" });
  await settled(card);
  await expect
    .element(link())
    .toHaveAttribute(
      "href",
      `https://service.example/offers/developpeur-se-web-react-en-alternance-toulouse-${anOffer().id}`,
    );
  await expect.element(link()).toHaveAttribute("target", "_blank");
  expect(textIn(card)).toContain("(nouvel onglet)");
});

test("an offer chosen is told to the page, which may show it itself; a click that opens it elsewhere is not", async () => {
  const card = await show();
  const chosen = vi.fn((event: OfferSelectedEvent) => event.preventDefault());
  card.addEventListener("alternance-offer-selected", chosen);
  const click = new MouseEvent("click", { bubbles: true, composed: true, cancelable: true });
  link().element().dispatchEvent(click);
  expect(click.defaultPrevented).toBe(true);
  expect(chosen.mock.calls[0]?.[0]).toMatchObject({
    offerId: anOffer().id,
    offer: { title: anOffer().title },
  });
  card.addEventListener("click", (event) => event.preventDefault(), { once: true });
  link()
    .element()
    .dispatchEvent(
      new MouseEvent("click", { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
    );
  expect(chosen).toHaveBeenCalledOnce();
});

test("left to itself, the link is followed", async () => {
  await show();
  await link().click();
  await vi.waitFor(() => expect(location.hash).toBe(`#${anOffer().id}`));
  history.replaceState(null, "", location.pathname + location.search);
});

test("a closed offer says so, and can still be read", async () => {
  await show(answering(anOpenOffer({ status: "filled" })));
  await expect.element(page.getByText("Cette offre est close")).toBeVisible();
  await expect.element(link()).toBeVisible();
});

test("while the offer is on its way, that is told", async () => {
  await show(never);
  await expect.element(page.getByRole("status", { name: "Chargement de l’offre…" })).toBeVisible();
});

test("an offer that is gone leaves the page's own content, and nothing to try again", async () => {
  await show(refusing("offer_not_found"), {}, { content: FALLBACK });
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent("Cette offre n’existe pas ou n’est plus en ligne.");
  await expect.element(page.getByRole("link", { name: "Toutes nos offres" })).toBeVisible();
  expect(page.getByRole("button").all()).toEqual([]);
});

test("an offer that does not come can be asked for again", async () => {
  const replies = [offline, answering(anOpenOffer())];
  await show(() => (replies.shift() ?? never)(), {}, { content: FALLBACK });
  await expect.element(page.getByRole("link", { name: "Toutes nos offres" })).toBeVisible();
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect.element(link()).toBeVisible();
});

test("a failure is an event, and a page that takes it over sees no message", async () => {
  const codes: string[] = [];
  const take = (event: AlternanceErrorEvent) => {
    codes.push(event.code);
    event.preventDefault();
  };
  document.body.addEventListener("alternance-error", take);
  await show(refusing("offer_not_found"), {}, { content: FALLBACK });
  document.body.removeEventListener("alternance-error", take);
  expect(codes).toEqual(["offer_not_found"]);
  expect(page.getByRole("alert").all()).toEqual([]);
  await expect.element(page.getByRole("link", { name: "Toutes nos offres" })).toBeVisible();
});

test("only a page that says it is about the offer tells search engines of it, at its own address", async () => {
  const card = await show();
  expect(postings()).toEqual([]);
  card.jobPosting = true;
  await vi.waitFor(() => expect(postings()).toHaveLength(1));
  expect(JSON.parse(postings()[0]?.textContent ?? "{}")).toMatchObject({
    "@type": "JobPosting",
    url: location.href.split("#")[0],
  });
  card.remove();
  expect(postings()).toEqual([]);
});

test("a page with an address of its own choosing is told by that one", async () => {
  const canonical = Object.assign(document.createElement("link"), {
    rel: "canonical",
    href: "https://ecole.example/offres/react",
  });
  document.head.append(canonical);
  await show(undefined, { jobPosting: true });
  await vi.waitFor(() => expect(postings()).toHaveLength(1));
  expect(JSON.parse(postings()[0]?.textContent ?? "{}").url).toBe("https://ecole.example/offres/react");
  canonical.remove();
});

test("a closed offer is told to no search engine", async () => {
  await show(answering(anOpenOffer({ status: "closed" })), { jobPosting: true });
  expect(postings()).toEqual([]);
});
