import { launchBrowser } from "@alternance-kit/testing/launch-browser";
import type { Browser } from "playwright";
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

test("a search saved on the school's page is confirmed from the letter that it has sent", {
  timeout: 60_000,
}, async () => {
  const page = await browser.newPage({ locale: "fr-FR" });
  const wrongs: string[] = [];
  page.on("pageerror", (error) => wrongs.push(error.message));
  page.on("console", (message) => message.type() === "error" && wrongs.push(message.text()));

  await page.goto(demo.schoolUrl);
  await page.getByRole("searchbox").fill("développeur");
  await page.getByRole("button", { name: "Filtrer et trier" }).click();
  await page.getByRole("checkbox", { name: /^Haute-Garonne/ }).check();
  await page.getByRole("button", { name: "Recevoir ces offres par e-mail" }).click();
  await page.getByRole("textbox", { name: "E-mail" }).fill("lea.martin@example.org");
  await page.getByRole("button", { name: "Enregistrer cette recherche" }).click();
  await page.getByRole("heading", { name: "Vérifiez votre boîte" }).waitFor();
  expect(wrongs).toEqual([]);

  const letter = page.getByRole("link", { name: "Confirmez votre alerte d’offres en alternance" });
  await expect
    .poll(
      async () => {
        await page.goto(`${demo.serviceUrl}/dev/mailbox`);
        return letter.count();
      },
      { timeout: 30_000, interval: 1_000 },
    )
    .toBe(1);
  expect(await page.getByRole("row").filter({ has: letter }).textContent()).toContain(
    "lea.martin@example.org",
  );
  await letter.click();
  const told = await page.locator("pre").textContent();
  expect(told).toMatch(/développeur/);
  expect(told).toMatch(/Haute-Garonne/);
  const confirm = /https?:\/\/\S+/.exec(told ?? "")?.[0] ?? "";
  expect(confirm).toContain(demo.serviceUrl);

  await page.goto(confirm);
  await page.getByRole("button", { name: "Confirmer l’alerte" }).click();
  await page.getByRole("heading", { name: "L’alerte est en place" }).waitFor();
});
