import type { OfferPage, OfferSearch, ReferenceSearch } from "@alternance-kit/sdk/types";
import { anOffer, anOfferPage } from "@alternance-kit/testing/answers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../define/job-board.js";
import type { AlternanceJobBoard } from "../job-board/job-board.js";
import { someCommunes, someFacets } from "../testing/facets.js";
import { focused, mount, settled, textIn } from "../testing/mount.js";
import { someOffers } from "../testing/offers.js";
import { answering, never, offline } from "../testing/replies.js";

const start = location.href;

// The test runner's own address is given back after each test.
beforeEach(() => history.pushState(null, "", start));
afterEach(() => history.replaceState(null, "", start));

const found = (change: Partial<OfferPage> = {}) => ({
  ...anOfferPage(someOffers(), { total: 128, nextCursor: "next" }),
  facets: someFacets(),
  ...change,
});

/** A board whose searches are kept, with its filters unfolded. */
async function setup(
  options: Partial<AlternanceJobBoard> = {},
  answer: (query: OfferSearch) => Partial<OfferPage> = () => ({}),
  lang = "fr",
) {
  const search = vi.fn((query: OfferSearch = {}) => Promise.resolve(found(answer(query))));
  const communes = vi.fn((_search?: ReferenceSearch) => Promise.resolve(someCommunes()));
  const client = { offers: { search, retrieve: answering(anOffer()) }, references: { communes } };
  const board = await mount("alternance-job-board", { client, ...options }, { lang });
  const button = page.getByRole("button", { name: lang === "fr" ? "Filtrer et trier" : "Filter and sort" });
  await button.click();
  await settled(board);
  const asked = () => search.mock.lastCall?.[0];
  return { board, search, communes, button, asked };
}

const inUrl = (name: string) => new URL(location.href).searchParams.get(`offers-${name}`);
const box = (name: string | RegExp) => page.getByRole("checkbox", { name });

describe("facets", () => {
  test("what may be ticked stands with how many offers it would show, a least where that was not counted", async () => {
    await setup({ noUrl: true });
    await expect.element(box("Haute-Garonne 61")).toBeVisible();
    await expect.element(box(/^Apprentissage 1.000 et plus$/)).toBeVisible();
    await expect.element(box("1 semaine école, 3 semaines entreprise 50")).toBeVisible();
    await expect.element(page.getByRole("group", { name: "Département" })).toBeVisible();
  });

  test("several of one facet are alternatives; what was ticked is a chip, which takes it back", async () => {
    const { asked } = await setup({ noUrl: true });
    await box(/Haute-Garonne/).click();
    await box(/Hérault/).click();
    await box(/React/).click();
    expect(asked()).toEqual({ department: ["31", "34"], skills: ["React"] });
    await page.getByRole("button", { name: "Retirer le filtre Haute-Garonne" }).click();
    expect(asked()).toEqual({ department: ["34"], skills: ["React"] });
    await expect.element(box(/Haute-Garonne/)).not.toBeChecked();
    await vi.waitFor(() => expect(focused()).toHaveAccessibleName("Retirer le filtre Hérault"));
    await page.getByRole("button", { name: "Tout effacer" }).click();
    expect(asked()).toEqual({});
    await vi.waitFor(() => expect(focused()?.id).toBe("offers"));
  });

  test("a value stays where it is whatever its count, and a ticked one is there though nothing has it", async () => {
    const answer = ({ level }: OfferSearch) =>
      level ? { facets: someFacets({ department: [{ value: "34", count: 2, isExact: true }] }) } : {};
    await setup({ noUrl: true }, answer);
    await box(/Haute-Garonne/).click();
    await box(/Bac\+5/).click();
    await expect.element(box("Haute-Garonne 0")).toBeChecked();
    expect(box(/Gard/).all()).toEqual([]);
    const names = page.getByRole("group", { name: "Département" }).getByRole("checkbox").all();
    expect(names).toHaveLength(2);
  });

  test("many values are a few until more are asked for", async () => {
    await setup({ noUrl: true });
    const group = page.getByRole("group", { name: "Département" });
    expect(group.getByRole("checkbox").all()).toHaveLength(6);
    await group.getByRole("button", { name: "Tout afficher (8)" }).click();
    expect(group.getByRole("checkbox").all()).toHaveLength(8);
    await expect
      .element(group.getByRole("button", { name: "Afficher moins" }))
      .toHaveAttribute("aria-expanded", "true");
  });

  test("what the page fixed is part of every search, and nothing to choose", async () => {
    const { asked } = await setup({
      noUrl: true,
      department: "31,34",
      startsAfter: "2027-01-01",
      level: [5, 6],
    });
    await box(/React/).click();
    expect(asked()).toEqual({
      department: "31,34",
      level: [5, 6],
      startsAfter: "2027-01-01",
      skills: ["React"],
    });
    for (const name of ["Département", "Diplôme préparé"])
      expect(page.getByRole("group", { name }).all()).toEqual([]);
    expect(page.getByLabelText("Début à partir du").all()).toEqual([]);
  });

  test("the same in English", async () => {
    await setup({ noUrl: true }, undefined, "en");
    await box(/Apprenticeship 1,000 or more/).click();
    await expect
      .element(page.getByRole("button", { name: "Remove the filter Apprenticeship" }))
      .toBeVisible();
  });

  test("order and dates are searched at once", async () => {
    const { asked } = await setup({ noUrl: true });
    await userEvent.selectOptions(page.getByLabelText("Trier par"), "start");
    await userEvent.fill(page.getByLabelText("Début à partir du"), "2027-09-01");
    await vi.waitFor(() => expect(asked()).toEqual({ sort: "start", startsAfter: "2027-09-01" }));
    await page.getByRole("button", { name: "Retirer le filtre Début dès le 1er septembre 2027" }).click();
    expect(asked()).toEqual({ sort: "start" });
  });

  test("the button folds them again", async () => {
    const { button } = await setup({ noUrl: true });
    await expect.element(button).toHaveAttribute("aria-expanded", "true");
    await button.click();
    await expect.element(button).toHaveAttribute("aria-expanded", "false");
    expect(page.getByRole("group").all()).toEqual([]);
  });
});

describe("a place", () => {
  const place = () => page.getByRole("combobox", { name: "Autour de" });

  test("with the keyboard alone: typed, gone through, chosen; then how far", async () => {
    const { communes, asked } = await setup({ noUrl: true });
    await userEvent.type(place(), "tou");
    await expect.element(page.getByRole("listbox", { name: "Autour de" })).toBeVisible();
    expect(communes.mock.lastCall?.[0]).toEqual({ q: "tou", limit: 8 });
    await expect.element(place()).toHaveAttribute("aria-expanded", "true");
    await expect
      .element(page.getByText("3 communes : flèches pour parcourir, Entrée pour choisir."))
      .toBeInTheDocument();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await expect.element(place()).toHaveAttribute("aria-activedescendant", "place-1");
    await expect
      .element(page.getByRole("option", { name: /Tournefeuille/ }))
      .toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{Enter}");
    expect(asked()).toEqual({ commune: "31557", radius: 30 });
    await expect.element(place()).toHaveValue("Tournefeuille");
    await expect.element(place()).toHaveAttribute("aria-expanded", "false");
    await expect
      .element(page.getByRole("button", { name: "Retirer le filtre Autour de Tournefeuille, 30 km" }))
      .toBeVisible();
    await userEvent.selectOptions(page.getByLabelText("Distance", { exact: true }), "50");
    expect(asked()).toEqual({ commune: "31557", radius: 50 });
    await userEvent.selectOptions(page.getByLabelText("Trier par"), "distance");
    expect(asked()).toEqual({ commune: "31557", radius: 50, sort: "distance" });
  });

  test("Escape and leaving drop what was typed; emptying the field leaves the place", async () => {
    const { asked } = await setup({ noUrl: true });
    await userEvent.type(place(), "tou");
    await page.getByRole("option", { name: /Toulouse/ }).click();
    expect(asked()).toMatchObject({ commune: "31555" });
    await userEvent.fill(place(), "tourn");
    await expect.element(page.getByRole("listbox")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(place()).toHaveValue("Toulouse");
    expect(page.getByRole("listbox").all()).toEqual([]);
    await userEvent.fill(place(), "");
    expect(asked()).toEqual({});
    expect(page.getByLabelText("Distance", { exact: true }).all()).toEqual([]);
  });

  test("how far an offer is stands on its card", async () => {
    const [offer = anOfferPage().data[0]] = someOffers();
    if (!offer) throw new Error("There is no offer.");
    const { board } = await setup({ noUrl: true }, () => ({ data: [{ ...offer, distanceKm: 12.4 }] }));
    expect(textIn(board)).toContain("Toulouse (31), à 12 km");
  });

  test("communes that do not come are told, and looked for again", async () => {
    const replies = [offline, answering(someCommunes())];
    const client = {
      offers: { search: answering(found()), retrieve: never },
      references: { communes: () => (replies.shift() ?? never)() },
    };
    await setup({ noUrl: true, client });
    await userEvent.type(place(), "tou");
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent("Les communes n’ont pas pu être cherchées.");
    await page.getByRole("button", { name: "Réessayer" }).click();
    await expect.element(page.getByRole("option", { name: /Toulouse/ })).toBeVisible();
  });

  test("around the page's own place there is none to choose, but how far", async () => {
    const { asked } = await setup({ noUrl: true, commune: "31555" });
    expect(place().all()).toEqual([]);
    await userEvent.selectOptions(page.getByLabelText("Distance", { exact: true }), "10");
    expect(asked()).toEqual({ commune: "31555", radius: 10 });
    await expect
      .element(page.getByRole("button", { name: "Retirer le filtre À moins de 10 km" }))
      .toBeVisible();
  });
});

describe("nothing found", () => {
  const widening = { radius: 60, without: ["level" as const], total: 12, totalIsExact: true };

  test("the widening that finds something is a button", async () => {
    const { asked } = await setup({ noUrl: true }, ({ level }) =>
      level ? { data: [], total: 0, page: { nextCursor: null }, widening } : {},
    );
    await userEvent.type(page.getByRole("combobox", { name: "Autour de" }), "tou");
    await page.getByRole("option", { name: /Toulouse/ }).click();
    await box(/Bac\+5/).click();
    await page
      .getByRole("button", {
        name: "12 offres d’alternance à moins de 60 km sans le filtre « Diplôme préparé »",
      })
      .click();
    expect(asked()).toEqual({ commune: "31555", radius: 60 });
    await vi.waitFor(() => expect(focused()?.id).toBe("offers"));
    await expect.element(page.getByRole("status").last()).toHaveTextContent("128 offres");
  });

  test("more than could be counted is told as that", async () => {
    await setup({ noUrl: true }, () => ({ total: 1000, totalIsExact: false }));
    await expect
      .element(page.getByRole("heading", { level: 2 }))
      .toHaveTextContent(/^Plus de 1.000 offres d’alternance$/);
  });
});

test.each([280, 320, 768, 2560])(
  "unfolded, at %i px nothing is wider than the page, and each control is 24 px high at least",
  async (width) => {
    await page.viewport(width, 800);
    const { board } = await setup({ noUrl: true });
    await box(/Haute-Garonne/).click();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const targets =
      board.shadowRoot?.querySelectorAll(
        "button, select, .tick, input:not([type=checkbox], [type=hidden])",
      ) ?? [];
    expect([...targets].filter((target) => target.getBoundingClientRect().height < 24)).toEqual([]);
    await page.viewport(1024, 800);
  },
);

describe("the page's address", () => {
  test("keeps the filters, and gives them back to whoever comes by it", async () => {
    const { board } = await setup();
    await userEvent.type(page.getByRole("searchbox"), "java");
    await vi.waitFor(() => expect(inUrl("q")).toBe("java"));
    await box(/Haute-Garonne/).click();
    await vi.waitFor(() => expect(inUrl("department")).toBe("31"));
    const shared = location.href;
    expect(shared.startsWith(start)).toBe(true);
    board.remove();

    history.replaceState(null, "", shared);
    const search = vi.fn((_query?: OfferSearch) => Promise.resolve(found()));
    await mount("alternance-job-board", { client: { offers: { search, retrieve: never } } });
    await expect.element(page.getByRole("searchbox")).toHaveValue("java");
    expect(search.mock.calls.map(([query]) => query)).toEqual([{ q: "java", department: ["31"] }]);
    await expect.element(page.getByRole("button", { name: "Retirer le filtre Haute-Garonne" })).toBeVisible();
  });

  test("back takes the last choice back, forward makes it again; words make no history", async () => {
    const { asked } = await setup();
    const before = history.length;
    await userEvent.type(page.getByRole("searchbox"), "java");
    await vi.waitFor(() => expect(inUrl("q")).toBe("java"));
    expect(history.length).toBe(before);
    await box(/Haute-Garonne/).click();
    await box(/Hérault/).click();
    await vi.waitFor(() => expect(inUrl("department")).toBe("31,34"));
    expect(history.length).toBe(before + 2);
    history.back();
    await vi.waitFor(() => expect(asked()).toEqual({ q: "java", department: ["31"] }));
    await expect.element(box(/Hérault/)).not.toBeChecked();
    history.forward();
    await vi.waitFor(() => expect(asked()).toEqual({ q: "java", department: ["31", "34"] }));
    expect(history.length).toBe(before + 2);
  });

  test("from an offer opened after a choice, back leads to the list with that choice", async () => {
    const { board } = await setup();
    await box(/Haute-Garonne/).click();
    await page.getByRole("link", { name: anOffer().title }).click();
    await expect.element(page.getByRole("heading", { level: 2, name: anOffer().title })).toBeVisible();
    await vi.waitFor(() => expect(new URL(location.href).searchParams.get("offer")).toBe(anOffer().id));
    history.back();
    await vi.waitFor(() => expect(focused()).toHaveTextContent(anOffer().title));
    await settled(board);
    expect(inUrl("department")).toBe("31");
    await expect.element(box(/Haute-Garonne/)).toBeChecked();
  });

  test("another prefix, or none of it at all", async () => {
    const { board } = await setup({ urlPrefix: "a-" });
    await box(/Haute-Garonne/).click();
    await vi.waitFor(() => expect(new URL(location.href).searchParams.get("a-department")).toBe("31"));
    board.remove();
    history.replaceState(null, "", start);
    await setup({ noUrl: true });
    await box(/Haute-Garonne/).click();
    expect(location.href).toBe(start);
  });
});
