import { fileURLToPath } from "node:url";
import { anOffer } from "@alternance-kit/testing/answers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmbedSite, embedSite } from "../testing/embed-site.js";
import { embedFiles } from "./build/embed-files.js";
import { type Manifest, manifestOf } from "./build/manifest.js";

/**
 * Bytes over the wire (gzip, level 9) of what a real browser asks for. What shows one offer comes when a visitor turns
 * to the offers, and is counted with the form they open from there. The simulator is counted in three: what it adds, to
 * the first figure, to a page that has another form (tables included), what then explains that figure, and all that a
 * page with nothing else brings.
 */
const BUDGET = {
  loader: 1_500,
  board: 15_000,
  form: 12_000,
  checkout: 8_000,
  simulator: 12_000,
  explanation: 7_200,
  simulatorAlone: 31_000,
};
const BOARD = '<alternance-job-board publishable-key="pk_test_1"></alternance-job-board>';
const CHECKOUT = '<alternance-pack-checkout publishable-key="pk_test_1"></alternance-pack-checkout>';
const SIMULATOR =
  '<alternance-cost-simulator level="6" start="2026-12-01" duration="24" headcount="12"></alternance-cost-simulator>';
const WORDS = {
  fr: {
    apply: "Postuler",
    email: "E-mail",
    quantity: "Nombre de packs",
    birth: "Date de naissance de l’alternant",
    explained: "Qui paie quoi",
  },
  en: {
    apply: "Apply",
    email: "E-mail",
    quantity: "Number of packs",
    birth: "Apprentice's date of birth",
    explained: "Who pays what",
  },
};

let manifest: Manifest;
let site: EmbedSite;
beforeAll(async () => {
  const files = await embedFiles(fileURLToPath(new URL("../..", import.meta.url)), "1.2.3");
  manifest = manifestOf("1.2.3", files);
  site = await embedSite(files);
});
afterAll(() => site?.close());

const bytesOf = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + (manifest.files[path]?.gzip ?? Number.NaN), 0);

describe.each(["fr", "en"] as const)("in a page in %s", (lang) => {
  test("the loader, the board, and the form within their budgets", async () => {
    const { page, asked } = await site.visit(BOARD, { lang });
    await page.getByRole("link", { name: anOffer().title }).waitFor();
    await page.waitForLoadState("networkidle");
    const board = asked();
    expect(bytesOf(["v1.js"])).toBeLessThanOrEqual(BUDGET.loader);
    expect(bytesOf(board)).toBeLessThanOrEqual(BUDGET.board);

    await page.getByRole("link", { name: anOffer().title }).click();
    await page.getByRole("button", { name: WORDS[lang].apply }).click();
    await page.getByLabel(WORDS[lang].email).waitFor();
    const added = asked().filter((path) => !board.includes(path));
    expect(added.some((path) => path.includes("application-form"))).toBe(true);
    expect(bytesOf(added)).toBeLessThanOrEqual(BUDGET.form);
  });

  test("the checkout within its budget, beside a board", async () => {
    const alone = await site.visit(BOARD, { lang });
    await alone.page.getByRole("link", { name: anOffer().title }).waitFor();
    await alone.page.waitForLoadState("networkidle");
    const { page, asked } = await site.visit(BOARD + CHECKOUT, { lang });
    await page.getByLabel(WORDS[lang].quantity).waitFor();
    await page.waitForLoadState("networkidle");
    const added = asked().filter((path) => !alone.asked().includes(path));
    expect(added.some((path) => path.includes("pack-checkout"))).toBe(true);
    expect(bytesOf(added)).toBeLessThanOrEqual(BUDGET.checkout);
  });

  test("the simulator within its budget, beside a checkout and alone", async () => {
    const checkout = await site.visit(CHECKOUT, { lang });
    await checkout.page.getByLabel(WORDS[lang].quantity).waitFor();
    await checkout.page.waitForLoadState("networkidle");
    const { page, asked } = await site.visit(SIMULATOR, { lang });
    const birth = page.getByLabel(WORDS[lang].birth);
    await birth.waitFor();
    await page.waitForLoadState("networkidle");
    const first = asked();
    const added = first.filter((path) => !checkout.asked().includes(path));
    expect(added.some((path) => path.includes("cost-simulator"))).toBe(true);
    expect(bytesOf(added)).toBeLessThanOrEqual(BUDGET.simulator);

    await birth.fill("2007-05-20");
    await page.getByRole("heading", { name: WORDS[lang].explained }).waitFor();
    const explanation = asked().filter((path) => !first.includes(path));
    expect(explanation.some((path) => path.includes("cost-details"))).toBe(true);
    expect(bytesOf(explanation)).toBeLessThanOrEqual(BUDGET.explanation);
    expect(bytesOf(asked())).toBeLessThanOrEqual(BUDGET.simulatorAlone);
  });
});

test("no script asks for another that its own would have to be read to know of: all of a tag's come at once", async () => {
  const { page } = await site.visit("");
  const waits: string[] = [];
  // Held back until all are asked for: were one asked for by another, it would never be.
  const held: (() => void)[] = [];
  await page.route("**/chunks/*.js", (route) => {
    waits.push(new URL(route.request().url()).pathname);
    held.push(() => route.continue());
  });
  await page.evaluate(() => document.body.append(document.createElement("alternance-pack-checkout")));
  await expect.poll(() => waits.length).toBe(3);
  for (const release of held) release();
  await page.unrouteAll({ behavior: "ignoreErrors" });
});
