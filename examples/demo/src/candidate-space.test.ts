import { createClient } from "@alternance-kit/sdk";
import { pdf } from "@alternance-kit/testing/files";
import { launchBrowser } from "@alternance-kit/testing/launch-browser";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Demo } from "./run-demo.js";
import { DEMO_KEYS } from "./seed.js";
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

const EMAIL = "ines.roux@example.org";

/** A candidate's visit, and all that went wrong in it or left the two hosts. */
async function aVisit(): Promise<{ page: Page; wrongs: string[]; asked: string[] }> {
  const page = await browser.newPage({ locale: "fr-FR" });
  const wrongs: string[] = [];
  const asked: string[] = [];
  page.on("pageerror", (error) => wrongs.push(error.message));
  page.on("console", (message) => message.type() === "error" && wrongs.push(message.text()));
  page.on("request", (request) => {
    asked.push(request.url());
    if (new URL(request.url()).hostname !== "localhost") wrongs.push(`asked ${request.url()}`);
  });
  return { page, wrongs, asked };
}

/** Applies to an offer of the demo company, by the school's key. */
async function apply(): Promise<string> {
  const company = createClient({ key: DEMO_KEYS.companySecret, baseUrl: demo.serviceUrl });
  const { data } = await company.offers.listManaged({ status: "published" });
  const offer = data.find(({ questions }) => questions === null);
  if (!offer) throw new Error("The demo company has no offer without questions.");
  const school = createClient({ key: DEMO_KEYS.schoolSecret, baseUrl: demo.serviceUrl });
  await school.applications.submit(
    {
      offerId: offer.id,
      applicant: { firstName: "Inès", lastName: "Roux", email: EMAIL },
      message: "Bonjour",
    },
    pdf({ name: "cv-ines.pdf" }),
  );
  return offer.title;
}

/** The link of the newest letter with it, as it is read in the mailbox of the demo. */
async function linkInMailbox(): Promise<string> {
  const { page } = await aVisit();
  const letter = page.getByRole("link", { name: "Votre lien vers votre espace candidat" }).first();
  await expect
    .poll(
      async () => {
        await page.goto(`${demo.serviceUrl}/dev/mailbox`);
        return letter.count();
      },
      { timeout: 40_000, interval: 1_000 },
    )
    .toBeGreaterThan(0);
  await letter.click();
  const told = await page.locator("pre").textContent();
  await page.close();
  return /https?:\/\/\S+#alternance-candidate=\S+/.exec(told ?? "")?.[0] ?? "";
}

test("a candidate asks for a link on the school's page, opens their space by it, writes, withdraws, gets their data and erases them", async () => {
  const title = await apply();
  const { page, wrongs, asked } = await aVisit();
  await page.goto(demo.schoolUrl);
  await page.getByRole("navigation").getByRole("link", { name: "Suivre ma candidature" }).click();
  await page.getByLabel("E-mail").fill(EMAIL);
  await page.getByRole("button", { name: "Recevoir mon lien" }).click();
  await page.getByRole("heading", { name: "Vérifiez votre boîte" }).waitFor();

  const link = await linkInMailbox();
  expect(link).toContain(`${demo.schoolUrl}/suivi.html#alternance-candidate=`);
  const token = link.split("=").at(-1) ?? "";
  // Into the same tab: only the fragment changes, and no page is asked for.
  await page.goto(link);
  const card = page.getByRole("article", { name: title });
  await card.waitFor();
  expect(page.url()).toBe(`${demo.schoolUrl}/suivi.html`);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).toBe(
    "[{},{}]",
  );

  await card.getByText("Messages", { exact: true }).click();
  await card.getByLabel("Votre message").fill("Je suis disponible dès lundi.");
  await card.getByRole("button", { name: "Envoyer", exact: true }).click();
  await card.getByText("Votre message est envoyé.").waitFor();
  const company = createClient({ key: DEMO_KEYS.companySecret, baseUrl: demo.serviceUrl });
  const [application] = (await company.applications.list({ q: "Roux" })).data;
  expect(application?.messages).toMatchObject([{ from: "candidate", text: "Je suis disponible dès lundi." }]);

  const downloads = page.waitForEvent("download");
  await card.getByRole("button", { name: "Télécharger : cv-ines.pdf" }).click();
  expect((await downloads).suggestedFilename()).toBe("cv-ines.pdf");

  await card.getByText("Mes accords").click();
  const school = card.getByRole("switch", { name: /^J’accepte que l’école/ });
  await expect.poll(() => school.getAttribute("aria-checked")).toBe("false");
  await school.click();
  await expect.poll(() => school.getAttribute("aria-checked")).toBe("true");

  await card.getByRole("button", { name: "Retirer ma candidature" }).click();
  await card.getByRole("button", { name: "Oui, la retirer" }).click();
  await card.getByText("Votre candidature est retirée").waitFor();
  expect((await company.applications.retrieve(application?.id ?? "")).status).toBe("withdrawn");

  await page.getByText("Mes données", { exact: true }).click();
  const archives = page.waitForEvent("download");
  await page.getByRole("button", { name: "Télécharger mes données" }).click();
  expect((await archives).suggestedFilename()).toMatch(/\.zip$/);
  await page.getByRole("button", { name: "Effacer toutes mes données" }).click();
  await page.getByRole("button", { name: "Oui, tout effacer" }).click();
  await page.getByRole("heading", { name: "Vos données sont effacées" }).waitFor();
  expect((await company.applications.list({ q: "Roux" })).data).toEqual([]);

  // What proves who one is was in no address that a server has seen.
  expect(asked.filter((url) => url.includes(token) || url.includes("ca_") || url.includes("ines"))).toEqual(
    [],
  );
  expect(wrongs).toEqual([]);

  // The link works once, and the session ended with the data.
  const other = await aVisit();
  await other.page.goto(link);
  await other.page.getByText("Ce lien a déjà servi").waitFor();
  expect(other.wrongs.filter((wrong) => !wrong.includes("410"))).toEqual([]);
}, 120_000);
