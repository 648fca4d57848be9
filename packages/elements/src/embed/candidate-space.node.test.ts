import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmbedSite, embedSite } from "../testing/embed-site.js";
import { embedFiles } from "./build/embed-files.js";
import { compressed } from "./build/gzip.js";
import { type Manifest, manifestOf } from "./build/manifest.js";

/**
 * Bytes over the wire (gzip) of what a real browser asks for: beside what every element stands on, what asks for the address; all that an
 * open space brings more; and what consents and data bring once they are unfolded.
 */
const BUDGET = { asking: 8_000, opened: 10_200, folded: 2_600 };
const BOARD = '<alternance-job-board publishable-key="pk_test_1"></alternance-job-board>';
const SPACE =
  '<alternance-candidate-space publishable-key="pk_test_1" loading="eager"></alternance-candidate-space>';
const WORDS = {
  fr: { send: "Recevoir mon lien", title: "Votre espace candidat", choices: "Mes accords" },
  en: { send: "Get my link", title: "Your candidate space", choices: "My consents" },
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

describe.each(["fr", "en"] as const)("in a page in %s", (lang) => {
  test("what asks for the address beside a board, what a link opens, and what is unfolded, each within its budget and not before", async () => {
    const board = await site.visit(BOARD, { lang });
    await board.page.waitForLoadState("networkidle");
    const { page, asked, wrongs } = await site.visit(SPACE, { lang });
    await page.getByRole("button", { name: WORDS[lang].send }).waitFor();
    await page.waitForLoadState("networkidle");
    const asking = asked();
    expect(asking.filter((path) => /candidate-(?:applications|data)/.test(path))).toEqual([]);
    const own = asking.filter((path) => !board.asked().includes(path));
    expect(own.some((path) => path.includes("candidate-space"))).toBe(true);
    expect(bytesOf(own)).toBeLessThanOrEqual(BUDGET.asking);

    await page.evaluate(() => {
      location.hash = "alternance-candidate=clk_1";
    });
    await page.getByRole("heading", { name: WORDS[lang].title }).waitFor();
    await page.waitForLoadState("networkidle");
    const opened = asked().filter((path) => !asking.includes(path));
    expect(opened.filter((path) => path.includes("candidate-data"))).toEqual([]);
    expect(bytesOf(opened)).toBeLessThanOrEqual(BUDGET.opened);

    await page.getByText(WORDS[lang].choices).click();
    await page.getByRole("switch").first().waitFor();
    const folded = asked().filter((path) => !asking.includes(path) && !opened.includes(path));
    expect(folded.some((path) => path.includes("candidate-data"))).toBe(true);
    expect(bytesOf(folded)).toBeLessThanOrEqual(BUDGET.folded);
    expect(wrongs).toEqual([]);
  });
});

test("the token of a link is exchanged in a body, under the strictest policy, and stands in no address", async () => {
  const { page, wrongs } = await site.visit(SPACE);
  const sent: { url: string; body: string | null }[] = [];
  page.on("request", (request) => sent.push({ url: request.url(), body: request.postData() }));
  await page.evaluate(() => {
    location.hash = "alternance-candidate=clk_secret";
  });
  await page.getByRole("heading", { name: WORDS.fr.title }).waitFor();
  expect(sent.filter(({ body }) => body?.includes("clk_secret"))).toHaveLength(1);
  expect(sent.filter(({ url }) => /clk_secret|ca_1/.test(url))).toEqual([]);
  expect(page.url()).not.toContain("clk_secret");
  expect(wrongs).toEqual([]);
});
