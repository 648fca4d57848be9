import { anOffer, anOfferPage, anOfferSummary } from "@alternance-kit/testing/answers";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../define/application-form.js";
import "../define/job-board.js";
import { AlternanceErrorEvent } from "../error-event.js";
import type { JobBoardClient } from "../job-board/job-board.client.js";
import { formClient } from "../testing/form-client.js";
import { focused, mount, settled, textIn } from "../testing/mount.js";
import { answering, never, offline, refusing } from "../testing/replies.js";

const aClient = (overrides: Partial<JobBoardClient["offers"]> = {}): JobBoardClient => ({
  ...formClient(),
  offers: {
    search: answering(anOfferPage([anOfferSummary()])),
    retrieve: answering(anOffer()),
    ...overrides,
  },
});

/** A board whose only offer a visitor has opened. */
async function opened(
  overrides: Partial<JobBoardClient["offers"]> = {},
  options: { content?: string; lang?: string } = {},
) {
  const board = await mount("alternance-job-board", { client: aClient(overrides), noUrl: true }, options);
  await page.getByRole("link", { name: anOffer().title }).click();
  await settled(board);
  return board;
}

test("everything a candidate asks about an offer is there, in words", async () => {
  const board = await opened();
  const text = textIn(board);
  for (const told of [
    "Garonne Numérique · Toulouse (31)",
    "Diplôme préparé Bac+3 : BUT, licence",
    "Rythme 1 semaine école, 3 semaines entreprise",
    "Début 1er septembre 2027",
    "Durée 24 mois",
    "Lieu de travail Télétravail partiel",
    "Postes à pourvoir 2",
    "Compétences React TypeScript Node.js",
    "Publiée le 20 novembre 2026",
  ]) {
    expect(text).toContain(told);
  }
});

test("the same in English", async () => {
  const board = await opened({}, { lang: "en" });
  const text = textIn(board);
  for (const told of [
    "Rhythm 1 week at school, 3 in the company",
    "Starts 1 September 2027",
    "Duration 24 months",
    "Workplace Partly remote",
  ]) {
    expect(text).toContain(told);
  }
});

test("the focus moves to the offer's title at once, and stays there when the description comes", async () => {
  let answer = (_: ReturnType<typeof anOffer>) => {};
  const board = await opened({ retrieve: () => new Promise((resolve) => (answer = resolve)) });
  const title = page.getByRole("heading", { name: anOffer().title }).element();
  expect(focused()).toBe(title);
  await expect.element(page.getByText("Garonne Numérique · Toulouse (31)").last()).toBeVisible();
  answer(anOffer());
  await settled(board);
  await expect.element(page.getByText("Vous rejoignez une équipe")).toBeVisible();
  expect(focused()).toBe(title);
});

test("a description has its paragraphs, lists and links, and nothing else its markup may hold", async () => {
  const descriptionHtml =
    '<p>Un <b>poste</b></p><ul><li>React</li></ul><img src="x" onerror="document.title = 0">';
  const board = await opened({ retrieve: answering(anOffer({ descriptionHtml })) });
  const text = board.shadowRoot?.querySelector("[part=description]");
  expect([...(text?.querySelectorAll("*") ?? [])].map(({ localName }) => localName)).toEqual([
    "p",
    "strong",
    "ul",
    "li",
  ]);
});

test("a closed offer says so, and cannot be applied to", async () => {
  await opened({ retrieve: answering(anOffer({ status: "closed", closedAt: "2026-11-21T10:00:00.000Z" })) });
  await expect.element(page.getByText("Cette offre est close")).toBeVisible();
  expect(page.getByRole("button", { name: "Postuler" }).all()).toEqual([]);
});

test("an offer that is gone leaves nothing to try again", async () => {
  const board = await opened({ retrieve: refusing("offer_not_found") });
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent("Cette offre n’existe pas ou n’est plus en ligne.");
  expect(page.getByRole("button").all()).toHaveLength(1);
  expect(focused()?.textContent).toBe("Offre indisponible");
  await page.getByRole("button", { name: "Toutes les offres" }).click();
  await settled(board);
  await expect.element(page.getByRole("searchbox")).toBeVisible();
});

test("an offer that does not come can be asked for again, the page's own content beside it", async () => {
  const replies = [offline, answering(anOffer())];
  const content = '<a href="mailto:ecole@example.org">Écrivez-nous</a>';
  await opened({ retrieve: () => (replies.shift() ?? never)() }, { content });
  await expect.element(page.getByRole("link", { name: "Écrivez-nous" })).toBeVisible();
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect.element(page.getByRole("button", { name: "Postuler" })).toBeVisible();
});

test("applying puts the form into the page, under one shadow root, and the focus into its first field", async () => {
  const board = await opened();
  await page.getByRole("button", { name: "Postuler" }).click();
  await expect.element(page.getByRole("heading", { name: "Postuler chez Garonne Numérique" })).toBeVisible();
  const form = board.querySelector("alternance-application-form");
  expect([form?.parentElement, form?.offerId]).toEqual([board, anOffer().id]);
  await vi.waitFor(() => expect(focused()).toBe(page.getByLabelText("Prénom").element()));
  expect(focused()?.getRootNode()).toBe(form?.shadowRoot);
  expect(page.getByRole("button", { name: "Postuler" }).all()).toEqual([]);
});

test("the least the offer pays is told by age", async () => {
  const text = textIn(await opened());
  for (const told of [
    "Rémunération brute par mois",
    "De 18 à 20 ans : de 802 € à 952 €",
    "26 ans et plus : 1 867 €",
  ]) {
    expect(text).toContain(told);
  }
});

test("what was typed is found again after a look at the list", async () => {
  const board = await opened();
  await page.getByRole("button", { name: "Postuler" }).click();
  await userEvent.type(page.getByLabelText("Prénom"), "Ada");
  await page.getByRole("button", { name: "Toutes les offres" }).click();
  await settled(board);
  await expect.element(page.getByLabelText("Prénom")).not.toBeVisible();
  await page.getByRole("link", { name: anOffer().title }).click();
  await expect.element(page.getByLabelText("Prénom")).toHaveValue("Ada");
});

test("a form whose script does not come is told, and asked for again", async () => {
  const board = await opened();
  await page.getByRole("button", { name: "Postuler" }).click();
  await settled(board);
  const first = board.querySelector("alternance-application-form");
  first?.dispatchEvent(new AlternanceErrorEvent("load_failed"));
  await expect.element(page.getByRole("alert")).toHaveTextContent("Le formulaire n’a pas pu être chargé.");
  await page.getByRole("button", { name: "Postuler" }).click();
  await expect.element(page.getByLabelText("Prénom")).toBeVisible();
  expect(board.querySelectorAll("alternance-application-form")).toHaveLength(1);
  expect(board.querySelector("alternance-application-form")).not.toBe(first);
});

test("with the keyboard alone, a visitor reaches an offer, applies, and comes back", async () => {
  const board = await mount("alternance-job-board", { client: aClient(), noUrl: true });
  page.getByRole("button", { name: "Filtrer et trier" }).element().focus();
  await userEvent.keyboard("{Tab}{Enter}");
  await settled(board);
  expect(focused()?.id).toBe("title");
  await userEvent.keyboard("{Tab}{Enter}");
  await vi.waitFor(() => expect(focused()).toBe(page.getByLabelText("Prénom").element()));
  page.getByRole("button", { name: "Toutes les offres" }).element().focus();
  await userEvent.keyboard("{Enter}");
  await settled(board);
  expect(focused()).toHaveTextContent(anOffer().title);
});
