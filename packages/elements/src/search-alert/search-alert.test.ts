import type { Alerts } from "@alternance-kit/sdk/alerts";
import type { OfferAlertReceipt, OfferPage } from "@alternance-kit/sdk/types";
import { anOffer, anOfferPage } from "@alternance-kit/testing/answers";
import { describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../define/job-board.js";
import type { AlternanceErrorEvent } from "../error-event.js";
import type { AlternanceJobBoard } from "../job-board/job-board.js";
import { someCommunes, someFacets } from "../testing/facets.js";
import { focused, mount, settled, textIn } from "../testing/mount.js";
import { someOffers } from "../testing/offers.js";
import { answering, never, offline, refusing } from "../testing/replies.js";
import type { SearchSavedEvent } from "./search-alert.events.js";

const RECEIPT: OfferAlertReceipt = {
  status: "confirmation_sent",
  confirmBefore: "2026-11-29T12:00:00.000Z",
};
const OPEN = { fr: "Recevoir ces offres par e-mail", en: "Get these offers by e-mail" };
const SAVE = { fr: "Enregistrer cette recherche", en: "Save this search" };

interface Setup {
  options?: Partial<AlternanceJobBoard>;
  create?: Alerts["create"];
  found?: Partial<OfferPage>;
  lang?: "fr" | "en";
  content?: string;
}

/** A board whose filters are unfolded. */
async function setup({ options, create = answering(RECEIPT), found, lang = "fr", content = "" }: Setup = {}) {
  const saved = vi.fn(create);
  const answer = { ...anOfferPage(someOffers(), { total: 128 }), facets: someFacets(), ...found };
  const client = {
    offers: { search: answering(answer), retrieve: answering(anOffer()) },
    references: { communes: answering(someCommunes()) },
    alerts: { create: saved },
  };
  const board = await mount("alternance-job-board", { client, noUrl: true, ...options }, { lang, content });
  await page.getByRole("button", { name: lang === "fr" ? "Filtrer et trier" : "Filter and sort" }).click();
  await settled(board);
  const open = page.getByRole("button", { name: OPEN[lang] });
  const save = page.getByRole("button", { name: SAVE[lang] });
  const field = page.getByRole("textbox", { name: "E-mail" });
  const asked = () => saved.mock.lastCall?.[0];
  return { board, saved, open, save, field, asked };
}

/** The form unfolded, with an address in it. */
async function filled(how: Setup = {}) {
  const all = await setup(how);
  await all.open.click();
  await all.field.fill("ada@example.org");
  return all;
}

describe("the search that is saved", () => {
  test("is what the visitor chose within what the page fixed: not its order, nor how many at a time", async () => {
    const { save, asked, board } = await filled({
      options: { company: "own", level: "5,6", limit: 7, sort: "start", filters: { q: "react" } },
    });
    await page.getByRole("checkbox", { name: /Haute-Garonne/ }).click();
    await save.click();
    await settled(board);
    expect(asked()).toEqual({
      email: "ada@example.org",
      language: "fr",
      query: { q: "react", department: ["31"], company: "own", level: "5,6" },
      frequency: "daily",
      pageUrl: location.href.split("#")[0],
    });
  });

  test("is told to the page, without the address", async () => {
    const { save, board } = await filled();
    const heard = vi.fn((event: SearchSavedEvent) => ({ ...event }));
    document.addEventListener("alternance-search-saved", heard, { once: true });
    await save.click();
    await settled(board);
    expect(heard.mock.results[0]?.value).toMatchObject({ query: {}, receipt: RECEIPT });
    expect(JSON.stringify(heard.mock.results[0]?.value)).not.toContain("ada@");
  });

  test("is confirmed by the letter: the address and the last day are told, and read out", async () => {
    const { save, open, board } = await filled();
    await save.click();
    await vi.waitFor(() => expect(focused()).toHaveTextContent("Vérifiez votre boîte"));
    expect(textIn(board)).toContain(
      "Confirmez au plus tard le 29 novembre 2026, par le lien envoyé à ada@example.org.",
    );
    await expect.element(open).toHaveAttribute("aria-expanded", "true");
  });

  test("can be sent to another address after all, or be followed by another search", async () => {
    const { save, open, field, asked, board } = await filled();
    await save.click();
    await page.getByRole("button", { name: "Changer d’adresse" }).click();
    await expect.element(field).toHaveValue("ada@example.org");
    await field.fill("grace@example.org");
    await save.click();
    await settled(board);
    expect(asked()?.email).toBe("grace@example.org");
    await page.getByRole("checkbox", { name: /Haute-Garonne/ }).click();
    await open.click();
    await save.click();
    await settled(board);
    expect(asked()).toMatchObject({ email: "grace@example.org", query: { department: ["31"] } });
  });
});

describe("the form", () => {
  test("works from the keyboard alone", async () => {
    const { open, asked, board } = await setup();
    (open.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(focused()).toHaveAccessibleName("E-mail"));
    expect(open.element()).toHaveAttribute("aria-expanded", "true");
    await userEvent.keyboard("ada@example.org{Enter}");
    await settled(board);
    expect(asked()?.email).toBe("ada@example.org");
    await vi.waitFor(() => expect(focused()).toHaveTextContent("Vérifiez votre boîte"));
  });

  test("has a field that browsers fill in, and says beside it, in its own root, what is wrong", async () => {
    const { open, save, field, saved } = await setup();
    await open.click();
    await field.fill("ada@");
    await save.click();
    await expect.element(field).toHaveAttribute("autocomplete", "email");
    await expect.element(field).toHaveAttribute("aria-invalid", "true");
    await expect.element(field).toHaveAccessibleDescription(/Cette adresse n’est pas complète/);
    await vi.waitFor(() => expect(focused()).toBe(field.element()));
    await field.fill("ada@example.org");
    await expect.element(field).not.toHaveAttribute("aria-invalid");
    expect(saved).not.toHaveBeenCalled();
  });

  test("says what will happen, and shows the page's own privacy policy", async () => {
    const { open, board } = await setup({ content: '<a slot="privacy" href="/vie-privee">Vie privée</a>' });
    await open.click();
    await expect.element(page.getByRole("link", { name: "Vie privée" })).toBeVisible();
    expect(textIn(board)).toMatch(/un lien.*confirmer.*un e-mail par jour au plus.*arrêter d’un clic/i);
  });

  test("folded and unfolded, or its board moved, keeps what was typed", async () => {
    const { open, field, board } = await filled();
    await open.click();
    expect(field.all()).toEqual([]);
    const section = document.createElement("section");
    document.body.append(section);
    section.append(board);
    await settled(board);
    await open.click();
    await expect.element(field).toHaveValue("ada@example.org");
  });

  test("says that it is on its way, and is not sent twice", async () => {
    const { save, saved } = await filled({ create: never });
    await save.click();
    const sending = page.getByRole("button", { name: "Enregistrement…" });
    await expect.element(sending).toHaveAttribute("aria-disabled", "true");
    await userEvent.keyboard("{Enter}");
    expect(saved).toHaveBeenCalledOnce();
  });

  test("is let go of with its board: back in the page it can be sent again", async () => {
    const { save, field, board } = await filled({ create: never });
    await save.click();
    board.remove();
    await new Promise((resolve) => setTimeout(resolve));
    document.body.append(board);
    await settled(board);
    await expect.element(save).toBeVisible();
    await expect.element(field).toHaveValue("ada@example.org");
  });

  test("is the same in English", async () => {
    const { board, save, asked } = await filled({ lang: "en" });
    expect(textIn(board)).toMatch(/one e-mail a day at most/);
    await save.click();
    await settled(board);
    expect(asked()?.language).toBe("en");
    expect(textIn(board)).toMatch(/Check your inbox Confirm by 29 November 2026.*ada@example\.org/);
  });
});

describe("what went wrong", () => {
  test.each([
    [refusing("too_many_requests"), "Réessayez dans une heure."],
    [offline, "Le service ne répond pas."],
    [refusing("internal"), "Le service a rencontré un problème."],
  ])("is told (%#), nothing typed is lost, and trying again saves the search", async (create, told) => {
    let times = 0;
    const { save, field, board } = await filled({
      create: () => (times++ ? answering(RECEIPT)() : create()),
    });
    await save.click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(told);
    await expect.element(field).toHaveValue("ada@example.org");
    await vi.waitFor(() => expect(focused()).toBe(save.element()));
    await save.click();
    await vi.waitFor(() => expect(textIn(board)).toContain("Vérifiez votre boîte"));
  });

  test("without a connection, it says so", async () => {
    const online = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    const { save } = await filled({ create: offline });
    await save.click();
    await expect.element(page.getByRole("alert")).toHaveTextContent("Vous êtes hors connexion");
    online.mockRestore();
  });

  test("is told by the page where it wishes to", async () => {
    const { save, board } = await filled({ create: offline });
    const heard = vi.fn((event: AlternanceErrorEvent) => event.preventDefault());
    board.addEventListener("alternance-error", heard);
    await save.click();
    await vi.waitFor(() => expect(heard.mock.lastCall?.[0].code).toBe("unreachable"));
    await settled(board);
    expect(page.getByRole("alert").all()).toEqual([]);
  });
});

describe("where it is offered", () => {
  test("where nothing is published yet, without anything unfolded", async () => {
    const { board } = await setup({ found: { data: [], total: 0 } });
    await page.getByRole("button", { name: "Filtrer et trier" }).click();
    await settled(board);
    await expect.element(page.getByRole("button", { name: OPEN.fr })).toBeVisible();
  });

  test("not where the page says so, filters or none, offers or none", async () => {
    const { open, board } = await setup({ options: { noAlerts: true }, found: { data: [], total: 0 } });
    expect(open.all()).toEqual([]);
    board.noAlerts = false;
    await settled(board);
    await expect.element(open).toBeVisible();
    board.setAttribute("no-alerts", "");
    await settled(board);
    expect(open.all()).toEqual([]);
  });
});
