import { anOffer, anOfferPage } from "@alternance-kit/testing/answers";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import "./define/application-form.js";
import "./define/job-board.js";
import { formClient } from "./testing/form-client.js";
import { mount } from "./testing/mount.js";
import { someOffers } from "./testing/offers.js";
import { answering } from "./testing/replies.js";

const client = { offers: { search: answering(anOfferPage(someOffers())), retrieve: answering(anOffer()) } };

/** A page's own style sheet. */
function hostStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}
afterEach(() => {
  document.adoptedStyleSheets = [];
  document.documentElement.removeAttribute("dir");
});

/** What visitors see of the board: its size, and the looks of a title, a field and a button. */
async function looks() {
  await mount("alternance-job-board", { client });
  const styleOf = (element: Element) => {
    const {
      fontSize,
      lineHeight,
      color,
      fontFamily,
      textAlign,
      direction,
      letterSpacing,
      textTransform,
      padding,
    } = getComputedStyle(element);
    return {
      fontSize,
      lineHeight,
      color,
      fontFamily,
      textAlign,
      direction,
      letterSpacing,
      textTransform,
      padding,
    };
  };
  return [
    page.getByRole("link", { name: anOffer().title }),
    page.getByRole("searchbox"),
    page.getByRole("status"),
    page.getByText("Garonne Numérique · Toulouse (31)"),
  ].map((part) => styleOf(part.element()));
}

test.each([
  ["62.5 % of rem", "html { font-size: 62.5% }"],
  [
    "everything inherited set wrong",
    "body { font: italic 30px/3 serif; color: red; text-align: right; letter-spacing: 1em; text-transform: uppercase; white-space: pre; word-spacing: 2em; cursor: wait }",
  ],
  ["every element reset", "* { all: unset; color: red; font-size: 40px } ::before, ::after { content: 'x' }"],
  [
    "form controls restyled",
    "input, button, a, h3, ul { all: revert; background: lime; border: 9px solid; float: right } body { font-family: fantasy }",
  ],
])("a page with %s leaves the board as it is", async (_case, css) => {
  const untouched = await looks();
  document.body.replaceChildren();
  hostStyle(css);
  expect(await looks()).toEqual(untouched);
});

test("a page written from right to left keeps our French from left to right", async () => {
  const untouched = await looks();
  document.body.replaceChildren();
  document.documentElement.dir = "rtl";
  expect(await looks()).toEqual(untouched);
});

test("what a page may set: colours, corners, spacing, font, and any part", async () => {
  hostStyle(`
    :root { --alternance-accent: rgb(1, 2, 3); --alternance-on-accent: rgb(250, 251, 252); --alternance-radius: 0px; --alternance-font: monospace }
    ::part(primary-button) { text-transform: uppercase }
  `);
  await mount("alternance-application-form", {
    client: formClient(),
    offerId: anOffer().id,
  });
  const button = page.getByRole("button", { name: "Continuer" }).element();
  const { backgroundColor, color, borderRadius, fontFamily, textTransform } = getComputedStyle(button);
  expect([backgroundColor, color, borderRadius, fontFamily]).toEqual([
    "rgb(1, 2, 3)",
    "rgb(250, 251, 252)",
    "0px",
    "monospace",
  ]);
  expect(textTransform).toBe("uppercase");
});

test("a page can hide an element by any of its own means", async () => {
  const board = await mount("alternance-job-board", { client });
  const search = page.getByRole("searchbox").element();
  const isShown = () => search.checkVisibility({ visibilityProperty: true });
  expect(isShown()).toBe(true);
  board.hidden = true;
  expect(isShown()).toBe(false);
  board.hidden = false;
  document.body.style.visibility = "hidden";
  expect(isShown()).toBe(false);
  document.body.removeAttribute("style");
  board.style.display = "none";
  expect(isShown()).toBe(false);
});

test.each([280, 320, 360, 768, 1280, 2560])("at %i px nothing is wider than the page", async (width) => {
  await page.viewport(width, 800);
  await mount("alternance-job-board", { client, noUrl: true });
  await page.getByRole("link", { name: anOffer().title }).click();
  await expect.element(page.getByRole("button", { name: "Postuler" })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await page.viewport(1024, 800);
});

test("in a column that centres its children, the board takes the room there is", async () => {
  hostStyle("body { display: flex; flex-direction: column; align-items: center }");
  const board = await mount("alternance-job-board", { client });
  expect(board.getBoundingClientRect().width).toBeGreaterThan(400);
});

test("colours follow the page's own scheme", async () => {
  const background = async (scheme: string) => {
    document.documentElement.style.colorScheme = scheme;
    const board = await mount("alternance-job-board", { client });
    const root = board.shadowRoot?.querySelector(".root");
    const { backgroundColor } = getComputedStyle(root ?? board);
    board.remove();
    return backgroundColor;
  };
  expect([await background("light"), await background("dark"), await background("normal")]).toEqual([
    "rgb(255, 255, 255)",
    "rgb(21, 25, 35)",
    "rgb(255, 255, 255)",
  ]);
});
