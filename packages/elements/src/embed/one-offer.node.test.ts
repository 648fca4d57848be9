import { fileURLToPath } from "node:url";
import { anOffer } from "@alternance-kit/testing/answers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applyInPage } from "../testing/apply-in-page.js";
import { type EmbedSite, embedSite } from "../testing/embed-site.js";
import { embedFiles } from "./build/embed-files.js";
import { compressed } from "./build/gzip.js";
import { type Manifest, manifestOf } from "./build/manifest.js";

/**
 * Bytes over the wire (gzip) of what a real browser asks for: what each element adds to a page that has a board, all that
 * a page with a card alone brings, and what comes once a visitor turns to the button.
 */
const BUDGET = { card: 3_400, button: 2_800, cardAlone: 13_800, form: 11_600 };
const BOARD = '<alternance-job-board publishable-key="pk_test_1"></alternance-job-board>';
const CARD = `<alternance-offer-card publishable-key="pk_test_1" offer-id="${anOffer().id}" job-posting></alternance-offer-card>`;
const BUTTON = `<alternance-apply-button publishable-key="pk_test_1" offer-id="${anOffer().id}"></alternance-apply-button>`;
const WORDS = {
  fr: { apply: `Postuler : ${anOffer().title}, ${anOffer().company.name}`, email: "E-mail" },
  en: { apply: `Apply: ${anOffer().title}, ${anOffer().company.name}`, email: "E-mail" },
};

let manifest: Manifest;
let site: EmbedSite;
beforeAll(async () => {
  const files = await embedFiles(fileURLToPath(new URL("../..", import.meta.url)), "1.2.3");
  manifest = manifestOf("1.2.3", await compressed(files));
  site = await embedSite(files);
});
afterAll(() => site?.close());

const bytesOf = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + (manifest.files[path]?.gzip ?? Number.NaN), 0);

/** What a page asks for until nothing more comes. */
async function askedBy(body: string, lang: "fr" | "en") {
  const visit = await site.visit(body, { lang });
  await visit.page.waitForLoadState("networkidle");
  return { ...visit, first: visit.asked() };
}

describe.each(["fr", "en"] as const)("in a page in %s", (lang) => {
  test("a card and a button within their budgets, beside a board and alone", async () => {
    const { first: board } = await askedBy(BOARD, lang);
    const without = (paths: readonly string[]) => paths.filter((path) => !board.includes(path));
    const card = await askedBy(BOARD + CARD.replace(" job-posting", ""), lang);
    expect(without(card.first).some((path) => path.includes("offer-card"))).toBe(true);
    expect(bytesOf(without(card.first))).toBeLessThanOrEqual(BUDGET.card);
    const button = await askedBy(BOARD + BUTTON, lang);
    expect(without(button.first).some((path) => path.includes("apply-button"))).toBe(true);
    expect(bytesOf(without(button.first))).toBeLessThanOrEqual(BUDGET.button);
    const alone = await askedBy(CARD.replace(" job-posting", ""), lang);
    expect(bytesOf(alone.first)).toBeLessThanOrEqual(BUDGET.cardAlone);
  });

  test("the form comes when a visitor turns to the button, within its budget", async () => {
    const { page, asked, first } = await askedBy(BUTTON, lang);
    expect(first.some((path) => path.includes("application-form"))).toBe(false);
    await page.getByRole("button", { name: WORDS[lang].apply }).hover();
    await page.waitForLoadState("networkidle");
    await expect.poll(() => asked().some((path) => path.includes("application-form"))).toBe(true);
    await page.waitForLoadState("networkidle");
    await page.getByRole("button", { name: WORDS[lang].apply }).click();
    await page.getByLabel(WORDS[lang].email).waitFor();
    expect(bytesOf(asked().filter((path) => !first.includes(path)))).toBeLessThanOrEqual(BUDGET.form);
  });
});

test("under the strictest policy, a visitor of a page about one offer applies, and search engines are told of it", async () => {
  const { page, context, wrongs } = await site.visit(CARD + BUTTON);
  await page.getByRole("link", { name: anOffer().title }).waitFor();
  await page.getByRole("button", { name: WORDS.fr.apply }).click();
  await applyInPage(page);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  const posting = await page.locator('head script[type="application/ld+json"]').textContent();
  expect(JSON.parse(posting ?? "")).toMatchObject({ "@type": "JobPosting", url: page.url() });
  expect(wrongs).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test("without what opens a form, the dialog says so, and brings it when asked again", async () => {
  const { page } = await site.visit(BUTTON);
  await page.route("**/chunks/offer-detail-*", (route) => route.abort());
  await page.getByRole("button", { name: WORDS.fr.apply }).click();
  await page.getByRole("alert").getByText("Le formulaire n’a pas pu être chargé.").waitFor();
  await page.unroute("**/chunks/offer-detail-*");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await page.getByLabel("Prénom").waitFor();
});
