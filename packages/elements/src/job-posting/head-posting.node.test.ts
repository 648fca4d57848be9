import { fileURLToPath } from "node:url";
import { anOffer } from "@alternance-kit/testing/answers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { embedFiles } from "../embed/build/embed-files.js";
import { type EmbedSite, embedSite } from "../testing/embed-site.js";

let site: EmbedSite;
beforeAll(async () => {
  site = await embedSite(await embedFiles(fileURLToPath(new URL("../..", import.meta.url)), "1.2.3"));
});
afterAll(() => site?.close());

test("under the strictest policy, an offer that is read is posted, and the policy has nothing to report", async () => {
  const { page, wrongs } = await site.visit(
    '<alternance-job-board publishable-key="pk_test_1"></alternance-job-board>',
  );
  await page.getByRole("link", { name: anOffer().title }).click();
  await page.getByRole("button", { name: "Postuler" }).waitFor();
  const posted = page.locator('head script[type="application/ld+json"]');
  expect(JSON.parse((await posted.textContent()) ?? "")).toMatchObject({
    "@type": "JobPosting",
    identifier: { value: anOffer().id },
  });
  await page.getByRole("button", { name: "Toutes les offres" }).click();
  await posted.waitFor({ state: "detached" });
  expect(wrongs).toEqual([]);
});
