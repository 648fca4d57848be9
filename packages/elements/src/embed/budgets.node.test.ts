import { fileURLToPath } from "node:url";
import { anOffer } from "@alternance-kit/testing/answers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmbedSite, embedSite } from "../testing/embed-site.js";
import { type EmbedFile, embedFiles, litAlone } from "./build/embed-files.js";
import { gzip } from "./build/gzip.js";

/**
 * Bytes over the wire (gzip) of what a real browser asks for. What shows one offer comes when a visitor turns to the
 * offers, and is counted with the form they open from there. What narrows them comes when a
 * visitor unfolds it, and is counted with all else that a board then is, the form apart,
 * and with the button that saves the search; what that opens comes when it is pressed. The simulator is counted whole, on top of Lit: all that a
 * page with nothing else fetches until the figure is explained, the service's answer included. What is folded, and what
 * can be wrong, comes when a visitor unfolds it or gets something wrong.
 */
const BUDGET = {
  loader: 1_500,
  board: 15_000,
  boardInUse: 26_600,
  form: 12_000,
  formBeyond: 15_900,
  wishes: 4_400,
  alertButton: 250,
  alert: 4_900,
  checkout: 8_000,
  pipeline: 10_500,
  panel: 8_000,
  pipelineTable: 1_000,
  simulatorOnLit: 12_000,
  months: 1_300,
  refinements: 1_000,
};
const BOARD = '<alternance-job-board publishable-key="pk_test_1"></alternance-job-board>';
const FORM = `<alternance-application-form publishable-key="pk_test_1" offer-id="${anOffer().id}"></alternance-application-form>`;
const CHECKOUT = '<alternance-pack-checkout publishable-key="pk_test_1"></alternance-pack-checkout>';
const PIPELINE = '<alternance-candidate-pipeline session-token="cs_test_1"></alternance-candidate-pipeline>';
const SIMULATOR =
  '<alternance-cost-simulator publishable-key="pk_test_1" level="6" start="2026-12-01" duration="24" headcount="12"></alternance-cost-simulator>';
const WORDS = {
  fr: {
    filters: "Filtrer et trier",
    department: "Département",
    alert: "Recevoir ces offres par e-mail",
    apply: "Postuler",
    firstName: "Prénom",
    email: "E-mail",
    table: "Tableau",
    documents: "Documents",
    quantity: "Nombre de packs",
    birth: "Date de naissance de l’alternant",
    explained: "Qui paie quoi",
    months: "Mois par mois",
    refine: "Préciser",
    idcc: "Convention collective (IDCC)",
  },
  en: {
    filters: "Filter and sort",
    department: "Department",
    alert: "Get these offers by e-mail",
    apply: "Apply",
    firstName: "First name",
    email: "E-mail",
    table: "Table",
    documents: "Documents",
    quantity: "Number of packs",
    birth: "Apprentice's date of birth",
    explained: "Who pays what",
    months: "Month by month",
    refine: "Refine",
    idcc: "Collective agreement (IDCC)",
  },
};

let files: readonly EmbedFile[];
let site: EmbedSite;
let lit: number;
beforeAll(async () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  files = await embedFiles(root, "1.2.3");
  lit = (await gzip((await litAlone(root)).contents)).length;
  site = await embedSite(files);
});
afterAll(() => site?.close());

async function bytesOf(paths: readonly string[]): Promise<number> {
  const asked = files.filter(({ path }) => paths.includes(path));
  expect(asked).toHaveLength(paths.length);
  const sizes = await Promise.all(asked.map(async ({ contents }) => (await gzip(contents)).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe.each(["fr", "en"] as const)("in a page in %s", (lang) => {
  test("the loader, the board, and the form within their budgets", async () => {
    const { page, asked } = await site.visit(BOARD, { lang });
    await page.getByRole("link", { name: anOffer().title }).waitFor();
    await page.waitForLoadState("networkidle");
    const board = asked();
    expect(await bytesOf(["v1.js"])).toBeLessThanOrEqual(BUDGET.loader);
    expect(await bytesOf(board)).toBeLessThanOrEqual(BUDGET.board);

    await page.getByRole("link", { name: anOffer().title }).click();
    await page.getByRole("button", { name: WORDS[lang].apply }).click();
    await page.getByLabel(WORDS[lang].email).waitFor();
    const added = asked().filter((path) => !board.includes(path));
    expect(added.some((path) => path.includes("application-form"))).toBe(true);
    expect(await bytesOf(added)).toBeLessThanOrEqual(BUDGET.form);
  });

  test("all that a form is beyond its first step comes once it is touched, within its budget; its proof is counted apart", async () => {
    const { page, asked } = await site.visit(FORM, { lang });
    await page.getByLabel(WORDS[lang].firstName).waitFor();
    await page.waitForLoadState("networkidle");
    const before = asked();
    expect(before.filter((path) => /steps|wishes|proofs/.test(path))).toEqual([]);
    await page.getByLabel(WORDS[lang].firstName).fill("A");
    await expect.poll(() => asked().some((path) => path.includes("proofs"))).toBe(true);
    await page.waitForLoadState("networkidle");
    const added = asked().filter((path) => !before.includes(path) && !path.includes("proofs"));
    expect(added.some((path) => path.includes("application-steps"))).toBe(true);
    expect(await bytesOf(added)).toBeLessThanOrEqual(BUDGET.formBeyond);

    const spontaneous = await site.visit(FORM.replace("offer-id", 'use="spontaneous" offer-id'), { lang });
    await spontaneous.page.getByLabel(WORDS[lang].firstName).fill("A");
    await expect.poll(() => spontaneous.asked().some((path) => path.includes("wishes."))).toBe(true);
    await spontaneous.page.waitForLoadState("networkidle");
    const wishes = spontaneous.asked().filter((path) => path.includes("wishes"));
    expect(wishes).toHaveLength(2);
    expect(await bytesOf(wishes)).toBeLessThanOrEqual(BUDGET.wishes);
  });

  test("all that a board brings to whoever narrows the offers and reads one, within its budget", async () => {
    const { page, asked } = await site.visit(BOARD, { lang });
    await page.getByRole("button", { name: WORDS[lang].filters }).click();
    await page.getByRole("group", { name: WORDS[lang].department }).waitFor();
    await page.getByRole("link", { name: anOffer().title }).click();
    await page.getByRole("button", { name: WORDS[lang].apply }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(asked().filter((path) => /(?:board-filters|offer-detail)/.test(path))).toHaveLength(4);
    expect(await bytesOf(asked())).toBeLessThanOrEqual(BUDGET.boardInUse + BUDGET.alertButton);
  });

  test("what saves a search by e-mail within its budget, and nothing of it before a visitor asks for it", async () => {
    const { page, asked, wrongs } = await site.visit(BOARD, { lang });
    await page.getByRole("button", { name: WORDS[lang].filters }).click();
    await page.getByRole("button", { name: WORDS[lang].alert }).waitFor();
    // What reads an offer comes when the pointer passes over the list: here, before what is weighed.
    await page.getByRole("link", { name: anOffer().title }).hover();
    await page.waitForLoadState("networkidle");
    const before = asked();
    expect(before.filter((path) => path.includes("search-alert"))).toEqual([]);
    await page.getByRole("button", { name: WORDS[lang].alert }).click();
    await page.getByRole("textbox", { name: WORDS[lang].email }).waitFor();
    const added = asked().filter((path) => !before.includes(path));
    expect(added.filter((path) => path.includes("search-alert"))).toHaveLength(2);
    expect(await bytesOf(added)).toBeLessThanOrEqual(BUDGET.alert);
    expect(wrongs).toEqual([]);
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
    expect(await bytesOf(added)).toBeLessThanOrEqual(BUDGET.checkout);
  });

  test("the candidates' board beside a job board, what reads one of them and the table, each within its budget and when it is asked for", async () => {
    const alone = await site.visit(BOARD, { lang });
    await alone.page.getByRole("link", { name: anOffer().title }).waitFor();
    await alone.page.waitForLoadState("networkidle");
    const { page, asked, wrongs } = await site.visit(BOARD + PIPELINE, { lang });
    await page.getByRole("button", { name: "Ada Lovelace", exact: true }).waitFor();
    await page.waitForLoadState("networkidle");
    const board = asked();
    const added = board.filter((path) => !alone.asked().includes(path));
    expect(await bytesOf(added)).toBeLessThanOrEqual(BUDGET.pipeline);

    await page.getByRole("button", { name: "Ada Lovelace", exact: true }).click();
    await page.getByRole("heading", { name: WORDS[lang].documents }).waitFor();
    const read = asked().filter((path) => !board.includes(path));
    expect(read).toHaveLength(2);
    expect(await bytesOf(read)).toBeLessThanOrEqual(BUDGET.panel);

    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: WORDS[lang].table }).click();
    await page.getByRole("rowheader", { name: "Ada Lovelace" }).waitFor();
    const table = asked().filter((path) => path.includes("candidate-table"));
    expect(table).toHaveLength(1);
    expect(await bytesOf(table)).toBeLessThanOrEqual(BUDGET.pipelineTable);
    expect(wrongs).toEqual([]);
  });

  test("all of a page with the simulator alone, to what explains its figure, within its budget on top of Lit", async () => {
    const { page, asked, answered } = await site.visit(SIMULATOR, { lang });
    await page.getByLabel(WORDS[lang].birth).fill("2007-05-20");
    await page.getByRole("heading", { name: WORDS[lang].explained }).waitFor();
    await page.waitForLoadState("networkidle");
    const explained = asked();
    expect(answered()).toBeGreaterThan(1_000);
    expect((await bytesOf(explained)) + answered() - lit).toBeLessThanOrEqual(BUDGET.simulatorOnLit);

    await page.getByText(WORDS[lang].months).click();
    await page.getByRole("table").waitFor();
    const months = asked().filter((path) => !explained.includes(path));
    expect(months.some((path) => path.includes("cost-table"))).toBe(true);
    expect(await bytesOf(months)).toBeLessThanOrEqual(BUDGET.months);

    await page.getByText(WORDS[lang].refine).click();
    await page.getByLabel(WORDS[lang].idcc).waitFor();
    const refined = asked().filter((path) => !explained.includes(path) && !months.includes(path));
    expect(await bytesOf(refined)).toBeLessThanOrEqual(BUDGET.refinements);
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
