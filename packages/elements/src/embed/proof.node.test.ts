import { fileURLToPath } from "node:url";
import { anOffer, CHALLENGE_COUNTER } from "@alternance-kit/testing/answers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { applyInPage } from "../testing/apply-in-page.js";
import { type EmbedSite, embedSite, type Visit } from "../testing/embed-site.js";
import { embedFiles } from "./build/embed-files.js";
import { gzip } from "./build/gzip.js";

const FORM = `<alternance-application-form publishable-key="pk_test_1" offer-id="${anOffer().id}"></alternance-application-form>`;
let site: EmbedSite;
let sizes: Map<string, number>;
beforeAll(async () => {
  const files = await embedFiles(fileURLToPath(new URL("../..", import.meta.url)), "1.2.3");
  const measured = files.map(async ({ path, contents }) => [path, (await gzip(contents)).length] as const);
  sizes = new Map(await Promise.all(measured));
  site = await embedSite(files);
});
afterAll(() => site?.close());

/** Applies, and answers the counter that the application proves. */
async function apply({ page, applied }: Visit): Promise<number> {
  await applyInPage(page);
  return Number(/"counter":(\d+)/.exec(applied[0] ?? "")?.[1]);
}

test("under the strictest policy the work is done without a worker: nothing is refused, and its script comes once the form is touched", async () => {
  const visit = await site.visit(FORM);
  const { page, wrongs, asked } = visit;
  await page.getByLabel("Prénom").waitFor();
  await page.waitForLoadState("networkidle");
  const before = asked();
  expect(await apply(visit)).toBe(CHALLENGE_COUNTER);
  expect(wrongs).toEqual([]);
  expect(page.workers()).toEqual([]);
  const proof = asked().filter((path) => path.includes("proofs") && !before.includes(path));
  expect(proof).toHaveLength(1);
  const bytes = proof.reduce((sum, path) => sum + (sizes.get(path) ?? Number.NaN), 0);
  expect(bytes).toBeGreaterThan(500);
  expect(bytes).toBeLessThanOrEqual(2_200);
});

test("a page without TLS, which browsers give no crypto.subtle, does the work too", async () => {
  const visit = await site.visit(FORM, { isSecure: false });
  const { page, wrongs } = visit;
  expect(await page.evaluate(() => [isSecureContext, "subtle" in crypto])).toEqual([false, false]);
  expect(await apply(visit)).toBe(CHALLENGE_COUNTER);
  expect(wrongs).toEqual([]);
});
