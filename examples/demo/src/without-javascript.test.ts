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

async function aPage(): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage({ locale: "fr-FR", javaScriptEnabled: false });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  return { page, asked };
}

test("without JavaScript, a visitor searches, turns the page, reads an offer, applies and gets a reference", {
  timeout: 60_000,
}, async () => {
  const { page, asked } = await aPage();
  const links = page.getByRole("listitem").getByRole("heading").getByRole("link");
  const addresses = () => links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  await page.goto(`${demo.serviceUrl}/offers`);
  const search = page.getByLabel("Métier, compétence ou entreprise");
  await search.fill("développeur");
  await page.getByRole("button", { name: "Rechercher" }).click();
  const first = await addresses();
  await page.getByRole("link", { name: "Page suivante" }).click();
  const second = await addresses();
  expect(first.length).toBe(20);
  expect(second.length).toBeGreaterThan(0);
  expect(second.filter((address) => first.includes(address))).toEqual([]);
  expect(await search.inputValue()).toBe("développeur");

  // One that asks nothing more than every form.
  const plain = links.filter({ hasNotText: "design system" }).first();
  const title = (await plain.textContent()) ?? "";
  await plain.click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/offers\/[a-z0-9-]+-off_[0-9a-z]+$/);
  await page.getByRole("link", { name: "Postuler" }).click();
  const shown = Date.now();

  await page.getByLabel("Prénom", { exact: true }).fill("Ada");
  await page.getByRole("textbox", { name: "Nom", exact: true }).fill("Lovelace");
  await page.getByLabel("E-mail", { exact: true }).fill("ada@example.org");
  await page.getByLabel("Téléphone").fill("12");
  await page.getByLabel("CV", { exact: true }).setInputFiles(await aFile("cv.pdf"));
  await asPeopleDo(page, shown);
  await page.getByRole("button", { name: "Envoyer ma candidature" }).click();

  // What is wrong stands beside its field, what was typed is kept, and the file has to be chosen again.
  await expect.poll(() => page.getByLabel("Téléphone").getAttribute("aria-invalid")).toBe("true");
  expect(await page.getByLabel("Prénom", { exact: true }).inputValue()).toBe("Ada");
  await page.getByText("choisissez votre CV à nouveau").waitFor();
  const shownAgain = Date.now();
  await page.getByLabel("Téléphone").fill("06 12 34 56 78");
  await page.getByLabel("CV", { exact: true }).setInputFiles(await aFile("cv.pdf"));
  await asPeopleDo(page, shownAgain);
  await page.getByRole("button", { name: "Envoyer ma candidature" }).click();
  await page.getByRole("heading", { name: "Candidature envoyée" }).waitFor();
  const reference = (await page.locator("code").textContent()) ?? "";
  expect(reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);

  const operator = createClient({ key: DEMO_KEYS.operatorSecret, baseUrl: demo.serviceUrl });
  const { data } = await operator.applications.list({ limit: 5 });
  const received = data.filter((application) => application.reference === reference);
  expect(received).toMatchObject([
    {
      applicant: { firstName: "Ada", phone: "+33612345678" },
      offer: { title },
      source: { partnerId: "par_site" },
    },
  ]);
  expect(asked.filter((url) => !url.startsWith(demo.serviceUrl))).toEqual([]);
  expect(asked.filter((url) => url.includes("/embed/"))).toEqual([]);
});

test("without JavaScript, a school's visitor applies from the school's own page, and the application is the school's", {
  timeout: 60_000,
}, async () => {
  const { page } = await aPage();
  const board = async (path: string) => {
    const url = new URL("/embed/v1/job-board.html", demo.serviceUrl);
    url.searchParams.set("key", DEMO_KEYS.schoolPublishable);
    url.searchParams.set("page", demo.schoolUrl + path);
    return (await fetch(url)).text();
  };
  // The school's server puts the fragment into its page.
  await page.route(`${demo.schoolUrl}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: `<!doctype html><html lang="fr"><title>École</title>${await board(pathname + search)}`,
    });
  });
  await page.goto(`${demo.schoolUrl}/offres?p=12`);
  await page.getByLabel("Métier, compétence ou entreprise").fill("réseaux");
  await page.getByRole("button", { name: "Rechercher" }).click();
  expect(new URL(page.url()).searchParams.get("p")).toBe("12");
  const title = (await page.getByRole("listitem").getByRole("heading").first().textContent()) ?? "";
  await page.getByRole("link", { name: title }).first().click();
  await page.getByRole("heading", { level: 2, name: title }).waitFor();
  expect(new URL(page.url()).origin).toBe(demo.schoolUrl);
  await page.getByRole("link", { name: "Postuler" }).click();
  const shown = Date.now();
  await page.getByLabel("Prénom", { exact: true }).fill("Grace");
  await page.getByRole("textbox", { name: "Nom", exact: true }).fill("Hopper");
  await page.getByLabel("E-mail", { exact: true }).fill("grace@example.org");
  // Otherwise the school would not learn who it is.
  await page.getByRole("checkbox", { name: "l’école ou le site" }).check();
  await page.getByLabel("CV", { exact: true }).setInputFiles(await aFile("cv.pdf"));
  await asPeopleDo(page, shown);
  await page.getByRole("button", { name: "Envoyer ma candidature" }).click();
  await page.getByRole("heading", { name: "Candidature envoyée" }).waitFor();
  const school = createClient({ key: DEMO_KEYS.schoolSecret, baseUrl: demo.serviceUrl });
  const { data } = await school.applications.list({ limit: 1 });
  expect(data).toMatchObject([{ applicant: { firstName: "Grace" }, offer: { title } }]);
});

test("without JavaScript, who is under 18 applies with their guardian, who agrees by the link of an e-mail", {
  timeout: 60_000,
}, async () => {
  const { page } = await aPage();
  await page.goto(`${demo.serviceUrl}/offers`);
  await page.getByRole("listitem").getByRole("heading").getByRole("link").first().click();
  await page.getByRole("link", { name: "Postuler" }).click();
  const shown = Date.now();
  await page.getByLabel("Prénom", { exact: true }).fill("Allegra");
  await page.getByRole("textbox", { name: "Nom", exact: true }).fill("Byron");
  await page.getByLabel("E-mail", { exact: true }).fill("allegra@example.org");
  await page.getByLabel("J’ai moins de 18 ans").check();
  await page.getByLabel("Son prénom").fill("Claire");
  await page.getByLabel("Son nom").fill("Clairmont");
  await page.getByLabel("Son e-mail").fill("allegra@example.org");
  await page.getByRole("checkbox", { name: "RQTH" }).check();
  await page.getByLabel("CV", { exact: true }).setInputFiles(await aFile("cv.pdf"));
  await asPeopleDo(page, shown);
  await page.getByRole("button", { name: "Envoyer ma candidature" }).click();
  await expect.poll(() => page.getByLabel("Son e-mail").getAttribute("aria-invalid")).toBe("true");
  expect(await page.getByRole("checkbox", { name: "RQTH" }).isChecked()).toBe(true);
  const shownAgain = Date.now();
  await page.getByLabel("Son e-mail").fill("claire@example.org");
  await page.getByLabel("CV", { exact: true }).setInputFiles(await aFile("cv.pdf"));
  await asPeopleDo(page, shownAgain);
  await page.getByRole("button", { name: "Envoyer ma candidature" }).click();
  await page.getByText("Un e-mail part à claire@example.org").waitFor();
  const reference = (await page.locator("code").textContent()) ?? "";
  const operator = createClient({ key: DEMO_KEYS.operatorSecret, baseUrl: demo.serviceUrl });
  const found = async () =>
    (await operator.applications.list({ limit: 20 })).data.find((one) => one.reference === reference);
  expect(await found()).toMatchObject({ guardian: { status: "awaiting" }, disability: true });

  await openMail(page, "Une candidature en alternance attend votre accord");
  await page.getByText("Allegra Byron").first().waitFor();
  await page.getByRole("button", { name: "Je donne mon accord" }).click();
  await page.getByRole("heading", { name: "Votre accord est enregistré" }).waitFor();
  expect(await found()).toMatchObject({ guardian: { status: "confirmed" } });
});

test("without JavaScript, the company's own questions are answered, a missing one is told beside it, and a file comes along", {
  timeout: 60_000,
}, async () => {
  const company = createClient({ key: DEMO_KEYS.companySecret, baseUrl: demo.serviceUrl });
  const { data } = await company.offers.listManaged({ status: "published", limit: 100 });
  const offer = data.find(({ questions }) => questions);
  const { page } = await aPage();
  await page.goto(`${demo.serviceUrl}/offers/${offer?.id}/apply`);
  const shown = Date.now();
  await page.getByLabel("Prénom", { exact: true }).fill("Radia");
  await page.getByRole("textbox", { name: "Nom", exact: true }).fill("Perlman");
  await page.getByLabel("E-mail", { exact: true }).fill("radia@example.org");
  await page.getByLabel("Qu’est-ce qui vous attire").fill("Écrire une fois ce que dix équipes réutilisent.");
  await page.getByLabel("Avec quoi préférez-vous").selectOption("Autre chose");
  await page.getByLabel("Les tests d’interface").check();
  await page.getByLabel("Combien de projets").fill("3");
  await page.getByLabel("Pouvez-vous venir").selectOption("Non");
  const send = async (since: number) => {
    await page.getByLabel("Votre dernier relevé").setInputFiles(await aFile("relevé.pdf"));
    await page.getByLabel("CV", { exact: true }).setInputFiles(await aFile("cv.pdf"));
    await asPeopleDo(page, since);
    await page.getByRole("button", { name: "Envoyer ma candidature" }).click();
  };
  await send(shown);
  await page.getByRole("alert").getByRole("link", { name: "Avec quoi ?" }).waitFor();
  expect(await page.getByLabel("Les tests d’interface").isChecked()).toBe(true);
  const shownAgain = Date.now();
  await page.getByLabel("Avec quoi ?").fill("Svelte");
  await send(shownAgain);
  const reference = (await page.locator("code").textContent()) ?? "";
  const { data: received } = await company.applications.list({ limit: 20 });
  const application = received.find((one) => one.reference === reference);
  expect(application).toMatchObject({
    answers: {
      version: 1,
      values: { framework: "other", otherFramework: "Svelte", tools: ["tests"], projects: 3, travels: false },
    },
    answerFile: { fileName: "relevé.pdf" },
  });
  const file = await company.applications.downloadAnswerFile(application?.id ?? "");
  expect((await file.bytes()).length).toBe(application?.answerFile?.sizeBytes);
});

test("a form that is sent twice makes one application", { timeout: 30_000 }, async () => {
  const { data } = await createClient({
    key: DEMO_KEYS.schoolPublishable,
    baseUrl: demo.serviceUrl,
  }).offers.search();
  const form = `${demo.serviceUrl}/offers/${data[0]?.id}/apply`;
  const html = await (await fetch(form)).text();
  const hidden = (name: string) => html.match(new RegExp(`name="${name}" value="([^"]+)"`))?.[1] ?? "";
  const [attempt, stamp] = [hidden("attempt"), hidden("stamp")];
  await new Promise((resolve) => setTimeout(resolve, LEAST_MS));
  const send = async () => {
    const body = new FormData();
    for (const [name, value] of Object.entries({
      attempt,
      stamp,
      firstName: "Alan",
      lastName: "Turing",
      email: "alan@example.org",
    }))
      body.set(name, value);
    body.set("cv", pdf());
    return (await (await fetch(form, { method: "POST", body })).text()).match(/<code>([^<]+)/)?.[1];
  };
  const reference = await send();
  expect(reference).toMatch(/^[0-9A-Z]{4}-/);
  expect(await send()).toBe(reference);
});

test("a file that is too large comes back as a page that says so, with what was typed", {
  timeout: 60_000,
}, async () => {
  const { page } = await aPage();
  await page.goto(`${demo.serviceUrl}/offers`);
  await page.getByRole("listitem").getByRole("heading").getByRole("link").first().click();
  await page.getByRole("link", { name: "Postuler" }).click();
  await page.getByLabel("Prénom", { exact: true }).fill("Ada");
  await page.getByRole("textbox", { name: "Nom", exact: true }).fill("Lovelace");
  await page.getByLabel("E-mail", { exact: true }).fill("ada@example.org");
  const large = pdf({ sizeBytes: 12 * 1024 * 1024 });
  const buffer = Buffer.from(await large.arrayBuffer());
  await page
    .getByLabel("CV", { exact: true })
    .setInputFiles({ name: large.name, mimeType: large.type, buffer });
  await page.getByRole("button", { name: "Envoyer ma candidature" }).click();
  await page.locator("#cv-error").getByText("Ce fichier dépasse 5 Mo.").waitFor();
  expect(await page.getByLabel("Prénom", { exact: true }).inputValue()).toBe("Ada");
});

/** Opens the address that an e-mail holds, once it is written. */
async function openMail(page: Page, subject: string): Promise<void> {
  const letter = page.getByRole("link", { name: subject, exact: true });
  await expect
    .poll(
      async () => {
        await page.goto(`${demo.serviceUrl}/dev/mailbox`);
        return letter.count();
      },
      { timeout: 30_000, interval: 1_000 },
    )
    .toBe(1);
  await letter.click();
  const text = (await page.locator("pre").textContent()) ?? "";
  await page.goto(/https?:\/\/\S+/.exec(text)?.[0] ?? "");
}

/** Nobody fills a form in any faster: the service takes what is for a robot's. */
const LEAST_MS = 3_100;

const asPeopleDo = (page: Page, shown: number) =>
  page.waitForTimeout(Math.max(0, LEAST_MS - (Date.now() - shown)));

async function aFile(name: string) {
  const file = pdf({ name });
  return { name, mimeType: file.type, buffer: Buffer.from(await file.arrayBuffer()) };
}
