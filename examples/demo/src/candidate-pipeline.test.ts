import { launchBrowser } from "@alternance-kit/testing/launch-browser";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Demo } from "./run-demo.js";
import { aDemo } from "./testing/a-demo.js";

let demo: Demo;
let browser: Browser;

beforeAll(async () => {
  ({ demo } = await aDemo());
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

/** A page whose every refusal by its content security policy and error of a script is kept. */
async function aVisit(url: string): Promise<{ page: Page; wrongs: string[] }> {
  const page = await browser.newPage({ locale: "fr-FR", viewport: { width: 1600, height: 900 } });
  const wrongs: string[] = [];
  page.on("pageerror", (error) => wrongs.push(error.message));
  page.on("console", (message) => message.type() === "error" && wrongs.push(message.text()));
  await page.goto(url);
  return { page, wrongs };
}

const cardIn = (page: Page, stage: string, name: string) =>
  page.getByRole("region", { name: stage }).getByRole("button", { name, exact: true });

test("a recruiter reads a candidate's CV, moves them on by the keyboard, and the e-mail to them is in the mailbox", {
  timeout: 90_000,
}, async () => {
  const { page, wrongs } = await aVisit(`${demo.companyUrl}/candidats.html`);
  await cardIn(page, "À traiter", "Yanis Benali").click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger cv-yanis-benali.pdf" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("cv-yanis-benali.pdf");
  await page.getByLabel("Ajouter une note").fill("À rappeler mardi.");
  await page.getByRole("button", { name: "Ajouter la note" }).click();
  await page.getByText("Camille Durand (Garonne Numérique)").first().waitFor();
  await page.keyboard.press("Escape");

  await cardIn(page, "À traiter", "Yanis Benali").press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await cardIn(page, "À l’étude", "Yanis Benali").waitFor();
  await page.getByRole("status").getByText("Yanis Benali est maintenant à l’étape « À l’étude »").waitFor();

  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Exporter en CSV" }).click(),
  ]);
  expect(csv.suggestedFilename()).toMatch(/\.csv$/);
  await page.reload();
  await cardIn(page, "À l’étude", "Yanis Benali").waitFor();
  expect(wrongs).toEqual([]);

  const letters = page.getByRole("row").filter({ hasText: "yanis.benali@demo.example" });
  await expect
    .poll(
      async () => {
        await page.goto(`${demo.serviceUrl}/dev/mailbox`);
        return letters.count();
      },
      { timeout: 40_000, interval: 1_000 },
    )
    .toBeGreaterThan(1);
});

test("the school's team sees its students by name if they agreed, and else by reference, and moves nobody", async () => {
  const { page, wrongs } = await aVisit(`${demo.schoolUrl}/eleves.html`);
  await page.getByRole("button", { name: "Camille Fabre", exact: true }).waitFor();
  await page
    .getByRole("button", { name: /^Candidature [0-9A-Z]{4}-/ })
    .first()
    .waitFor();
  expect(await page.getByRole("button", { name: /^Déplacer/ }).count()).toBe(0);
  expect(wrongs).toEqual([]);
});
