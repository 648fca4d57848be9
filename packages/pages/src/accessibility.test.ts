import { anOffer } from "@alternance-kit/testing/answers";
import { launchBrowser } from "@alternance-kit/testing/launch-browser";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aPage, problem, served } from "./testing/a-site.js";
import { anAskingOffer } from "./testing/an-asking-offer.js";
import { axe } from "./testing/axe.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const OFFER = `/offers/${anOffer().id}`;

/** The service takes no application as it is, so that the form comes back with what is wrong. */
const aRefusal = (request: Request) =>
  request.method === "POST"
    ? problem("validation_failed", 422, [
        { pointer: "/applicant/email", code: "email_malformed", detail: "" },
      ])
    : undefined;

test.each([
  ["/offers", "light"],
  ["/offers?lang=en", "dark"],
  [OFFER, "light"],
  [`${OFFER}?lang=en`, "dark"],
  [`${OFFER}/apply`, "light"],
  [`${OFFER}/apply?lang=en`, "dark"],
  ["/offers/nothing", "light"],
] as const)("axe objects to nothing at %s, %s, down to 320 px", async (path, colorScheme) => {
  const { url, close } = await served();
  const { page } = await aPage(browser, { colorScheme, viewport: { width: 320, height: 640 } });
  await page.goto(url + path);
  await page.waitForLoadState("networkidle");
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  close();
});

test("axe objects to nothing in a form that was refused, and its first word is what to mend", async () => {
  const { url, close } = await served({ answer: aRefusal });
  const { page } = await aPage(browser);
  await page.goto(`${url}${OFFER}/apply`);
  await page.getByLabel("Prénom", { exact: true }).fill("Ada");
  await page.getByRole("textbox", { name: "Nom", exact: true }).fill("Lovelace");
  await page.getByLabel("E-mail", { exact: true }).fill("ada@example");
  await page
    .getByLabel("CV", { exact: true })
    .setInputFiles({ name: "cv.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4") });
  await page.getByRole("button", { name: "Envoyer ma candidature" }).click();
  await page.getByRole("alert").getByRole("link", { name: "E-mail" }).waitFor();
  expect(await axe(page)).toEqual([]);
  close();
});

test("axe objects to nothing in the questions of an offer, as they are asked and as they are refused, down to 320 px", async () => {
  const { url, close } = await served({
    answer: (request) =>
      new URL(request.url).pathname === `/v1/offers/${anAskingOffer().id}`
        ? Response.json(anAskingOffer())
        : request.method === "POST"
          ? problem("validation_failed", 422, [
              { pointer: "/answers/values/why", code: "required", detail: "" },
              { pointer: "/answers/values/tools", code: "not_allowed_value", detail: "" },
            ])
          : undefined,
  });
  const { page } = await aPage(browser, { viewport: { width: 320, height: 640 } });
  await page.goto(`${url}${OFFER}/apply`);
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByLabel("Prénom", { exact: true }).fill("Ada");
  await page.getByRole("textbox", { name: "Nom", exact: true }).first().fill("Lovelace");
  await page.getByLabel("E-mail", { exact: true }).fill("ada@example.org");
  await page.getByLabel("Pourquoi ce poste ?").fill("React");
  await page.getByRole("group", { name: "Que connaissez-vous ?" }).getByLabel("Docker").check();
  await page
    .getByLabel("CV", { exact: true })
    .setInputFiles({ name: "cv.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4") });
  await page.getByRole("button", { name: "Envoyer ma candidature" }).click();
  await page.getByRole("alert").getByRole("link", { name: "Que connaissez-vous ?" }).click();
  expect(await axe(page)).toEqual([]);
  expect(await page.getByLabel("Docker").isChecked()).toBe(true);
  close();
});
