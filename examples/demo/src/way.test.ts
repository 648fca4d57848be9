import { createClient } from "@alternance-kit/sdk";
import { pdf } from "@alternance-kit/testing/files";
import { launchBrowser } from "@alternance-kit/testing/launch-browser";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoOffers } from "./data/offers.js";
import { type Demo, type DemoPorts, runDemo } from "./run-demo.js";
import { DEMO_KEYS } from "./seed.js";
import { aDemo } from "./testing/a-demo.js";

let demo: Demo;
let browser: Browser;
let folder: string;
let ports: DemoPorts;

// The demo as `npm start` runs it, on ports of its own, and a real browser.
beforeAll(async () => {
  ({ demo, folder, ports } = await aDemo());
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

const sdk = (key: string) => createClient({ key, baseUrl: demo.serviceUrl });

/** A page whose every refusal by its content security policy, error of a script, or request to a stranger is kept. */
async function aPage(): Promise<{ page: Page; wrongs: string[] }> {
  const page = await browser.newPage({ locale: "fr-FR" });
  const wrongs: string[] = [];
  page.on("pageerror", (error) => wrongs.push(error.message));
  page.on("console", (message) => message.type() === "error" && wrongs.push(message.text()));
  page.on("request", (request) => {
    const { hostname } = new URL(request.url());
    if (hostname !== "localhost") wrongs.push(`asked ${request.url()}`);
  });
  return { page, wrongs };
}

test("from a company's SDK, by a school's page, to the company's desk", async () => {
  // 1. The company's developer publishes an offer.
  const company = sdk(DEMO_KEYS.companySecret);
  const [sample] = demoOffers(new Date().toISOString().slice(0, 10));
  if (!sample) throw new Error("The demo has no offer.");
  const published = await company.offers.publish({
    ...sample.offer,
    title: "Développeur ou développeuse React – cartographie",
    communeCode: "31555",
    diplomaLevel: 6,
  });

  // 2. A visitor of the school's page finds it, opens it, and applies with a PDF.
  const { page, wrongs } = await aPage();
  await page.goto(demo.schoolUrl);
  await page.getByRole("searchbox").fill("développeur react cartographie");
  await page.getByRole("button", { name: "Filtrer et trier" }).click();
  await page.getByRole("checkbox", { name: /^Haute-Garonne/ }).check();
  await page.getByRole("checkbox", { name: /^Bac\+3/ }).check();
  const link = page.getByRole("link", { name: published.title });
  const filters = () =>
    ["q", "department", "level"].map((name) => new URL(page.url()).searchParams.get(`offers-${name}`));
  await expect.poll(filters).toEqual(["développeur react cartographie", "31", "6"]);
  await page.getByRole("heading", { name: /^\d+ offres? d/ }).waitFor();
  await link.click();
  await page.getByRole("heading", { name: published.title, level: 2 }).waitFor();
  expect(new URL(page.url()).searchParams.get("offer")).toBe(published.id);
  const shared = page.url();

  await page.getByRole("button", { name: "Postuler" }).click();
  await page.getByLabel("Prénom").fill("Zoé");
  await page.getByRole("textbox", { name: "Nom", exact: true }).fill("Lefèvre");
  await page.getByLabel("E-mail").fill("zoe@");
  // A mistake first: it is told on its field, which is focused, and nothing is lost.
  const next = page.getByRole("button", { name: "Continuer" });
  await next.click();
  await expect.poll(() => page.getByLabel("E-mail").getAttribute("aria-invalid")).toBe("true");
  expect(
    await page
      .getByLabel("E-mail")
      .evaluate((input) => (input.getRootNode() as ShadowRoot).activeElement === input),
  ).toBe(true);
  expect(await page.getByLabel("Prénom").inputValue()).toBe("Zoé");
  await page.getByLabel("E-mail").fill("zoe.lefevre@example.org");
  await next.click();
  const cv = pdf({ name: "CV de Zoé.pdf", sizeBytes: 1_500_000, text: "Zoe Lefevre" });
  const bytes = Buffer.from(await cv.arrayBuffer());
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: cv.name, mimeType: cv.type, buffer: bytes });
  await next.click();
  // Otherwise the school would not learn who applied from its page.
  await page.getByRole("checkbox", { name: "l’école ou le site" }).check();
  await page.getByRole("button", { name: "Envoyer ma candidature" }).click();
  // The whole text of the form, so that a failure shows where it stood.
  await expect
    .poll(() => textOf(page, "alternance-application-form"), { timeout: 20_000 })
    .toContain("Candidature envoyée");
  const reference = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await textOf(page, "alternance-application-form"))?.[0];
  expect(wrongs).toEqual([]);

  // The address can be shared: it opens the offer at once, and back leads to the list.
  const other = await aPage();
  await other.page.goto(shared);
  await other.page.getByRole("heading", { name: published.title, level: 2 }).waitFor();
  await other.page
    .getByRole("button", { name: "Toutes les offres" })
    .or(other.page.getByRole("link", { name: "Toutes les offres" }))
    .click();
  await expect.poll(() => other.page.getByRole("status").first().textContent()).toMatch(/\d+ offres?/);
  expect(other.wrongs).toEqual([]);

  // 3. The company reads it, downloads the CV byte for byte, and moves it on; the school sees that it came from its page.
  const { data } = await company.applications.list({ offerId: published.id });
  expect(data).toMatchObject([
    { reference, applicant: { firstName: "Zoé", lastName: "Lefèvre", email: "zoe.lefevre@example.org" } },
  ]);
  const [application] = data;
  if (!application) throw new Error("The company has no application.");
  const download = await company.applications.downloadCv(application.id);
  expect(download.fileName).toBe("CV de Zoé.pdf");
  expect(Buffer.compare(Buffer.from(await download.bytes()), bytes)).toBe(0);
  await company.applications.move(application.id, { to: "interview" });
  const school = sdk(DEMO_KEYS.schoolSecret);
  const seen = await school.applications.retrieve(application.id);
  expect(seen).toMatchObject({
    status: "interview",
    applicant: { firstName: "Zoé", lastName: "Lefèvre", email: null },
    source: { partnerId: (await school.partners.retrieveOwn()).id, origin: demo.schoolUrl },
  });
  expect(seen.source.pageUrl).toContain(demo.schoolUrl);
}, 60_000);

test("on the school's page about one offer, a visitor reads the newest one, and its form opens over the page", async () => {
  const { data } = await sdk(DEMO_KEYS.operatorSecret).offers.search({ limit: 1 });
  const { page, wrongs } = await aPage();
  await page.goto(`${demo.schoolUrl}/offre.html`);
  const link = page.getByRole("link", { name: data[0]?.title ?? "" });
  expect(await link.getAttribute("href")).toBe(`index.html?offer=${data[0]?.id}`);
  const posting = page.locator('head script[type="application/ld+json"]');
  expect(JSON.parse((await posting.textContent()) ?? "").identifier.value).toBe(data[0]?.id);
  await page.getByRole("button", { name: /^Postuler/ }).click();
  await page.getByLabel("Prénom").waitFor();
  await page.keyboard.press("Escape");
  await link.click();
  await page.getByRole("heading", { name: data[0]?.title ?? "", level: 2 }).waitFor();
  expect(new URL(page.url()).searchParams.get("offer")).toBe(data[0]?.id);
  expect(wrongs).toEqual([]);
}, 60_000);

test("on the company's careers page, the board shows its own offers only", async () => {
  const own = await sdk(DEMO_KEYS.companySecret).offers.search({ company: "own", limit: 100 });
  const { page, wrongs } = await aPage();
  await page.goto(demo.companyUrl);
  await expect.poll(() => page.getByRole("status").first().textContent()).toContain(`${own.total} offres`);
  expect(own.total).toBeLessThan((await sdk(DEMO_KEYS.companySecret).offers.search()).total);
  expect(wrongs).toEqual([]);
}, 60_000);

test("on the company's page a pack is quoted, accepted and ordered; once paid, it has its invoice", async () => {
  const { page, wrongs } = await aPage();
  await page.goto(`${demo.companyUrl}/recruter.html`);
  await expect
    .poll(async () => textOf(page, "alternance-pack-checkout"))
    .toMatch(/Total HT\s*2 500,00 €\s*TVA 20 %\s*500,00 €\s*Total TTC\s*3 000,00 €/);

  await page.getByLabel("SIRET").fill("732 829 320 00075");
  await page.getByText("un chiffre est faux").waitFor();
  await page.getByLabel("SIRET").fill("732 829 320 00074");
  await page.getByText("Ce SIRET est valide").waitFor();
  for (const [label, value] of [
    ["Raison sociale", "Garonne Numérique"],
    ["Adresse", "12 rue des Arts"],
    ["Code postal", "31000"],
    ["Ville", "Toulouse"],
    ["Prénom", "Grace"],
    ["E-mail", "grace@example.org"],
    ["Votre numéro de commande", "BC-2026-042"],
  ] as const) {
    await page.getByLabel(label).first().fill(value);
  }
  await page.getByRole("textbox", { name: "Nom", exact: true }).fill("Hopper");
  await page.getByRole("button", { name: "Obtenir le devis" }).click();

  await page.getByRole("heading", { name: /Devis D\d{4}-\d{4}/ }).waitFor();
  await page.getByLabel("Nom de la personne qui accepte").fill("Grace Hopper");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /Commander pour/ }).click();
  await page.getByRole("heading", { name: /Commande C\d{4}-\d{4} enregistrée/ }).waitFor();
  const text = await textOf(page, "alternance-pack-checkout");
  expect(text).toContain("FR14 2004 1010 0505 0001 3M02 606");
  const number = /C\d{4}-\d{4}/.exec(text)?.[0];
  expect(wrongs).toEqual([]);

  const operator = sdk(DEMO_KEYS.operatorSecret);
  const order = (await operator.orders.list()).data.find((placed) => placed.number === number);
  if (!order) throw new Error(`The order ${number} is not there.`);
  expect(order).toMatchObject({
    status: "awaiting_payment",
    totalCents: 300_000,
    purchaseReference: "BC-2026-042",
  });
  const receivedOn = new Date().toISOString().slice(0, 10);
  const paid = await operator.orders.markPaid(order.id, { receivedOn, amountCents: 300_000 });
  const invoice = await sdk(DEMO_KEYS.companySecret).invoices.retrieve(paid.invoiceId ?? "");
  expect([paid.status, invoice.number, invoice.orderNumber]).toEqual([
    "paid",
    expect.stringMatching(/^F\d{4}-0001$/),
    number,
  ]);
}, 60_000);

test("where the service does not answer, the page says so and keeps the school's own words", async () => {
  const { page } = await aPage();
  await page.route(`${demo.serviceUrl}/v1/**`, (route) => route.abort());
  await page.goto(demo.schoolUrl);
  await page.getByText("Le service ne répond pas").waitFor();
  expect(await page.locator("alternance-job-board > *").first().isVisible()).toBe(true);
}, 30_000);

test("the documentation works with nothing but our own origin", async () => {
  const { page, wrongs } = await aPage();
  await page.goto(`${demo.serviceUrl}/docs`);
  await page.getByText("Publish an offer of your company").first().waitFor();
  expect(wrongs).toEqual([]);
}, 60_000);

test("a second start finds its data, and keeps it", async () => {
  const { total } = await sdk(DEMO_KEYS.operatorSecret).offers.search();
  await demo.close();
  demo = await runDemo(folder, ports);
  expect(demo.wasSeeded).toBe(false);
  expect((await sdk(DEMO_KEYS.operatorSecret).offers.search()).total).toBe(total);
}, 30_000);

/** What an element shows, with French typography's narrow and no-break spaces as plain ones. */
const textOf = async (page: Page, tag: string): Promise<string> =>
  ((await page.locator(tag).evaluate((element) => element.shadowRoot?.textContent)) ?? "").replace(
    /[\u00a0\u202f]/g,
    " ",
  );
