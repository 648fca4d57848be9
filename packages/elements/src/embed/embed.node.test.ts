import { fileURLToPath } from "node:url";
import { anOffer } from "@alternance-kit/testing/answers";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { applyInPage } from "../testing/apply-in-page.js";
import { type EmbedSite, embedSite } from "../testing/embed-site.js";
import { type EmbedFile, embedFiles } from "./build/embed-files.js";
import { loaderOf } from "./build/manifest.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const BOARD =
  '<alternance-job-board publishable-key="pk_test_1"><a href="/contact">Écrivez-nous</a></alternance-job-board>';
const SIMULATOR =
  '<alternance-cost-simulator publishable-key="pk_test_1" level="6" start="2026-12-01" duration="24" headcount="12"></alternance-cost-simulator>';
const CHECKOUT = '<alternance-pack-checkout publishable-key="pk_test_1"></alternance-pack-checkout>';

let files: EmbedFile[];
let site: EmbedSite;
beforeAll(async () => {
  files = await embedFiles(root, "1.2.3");
  // A second loader, of another version, as a page may have that was written by two people.
  const other = (await embedFiles(root, "1.9.0")).filter(({ path }) => path.startsWith("v1-"));
  const define = "customElements.define('alternance-job-board', class extends HTMLElement {})";
  site = await embedSite([
    ...files,
    ...other.map((file) => ({ ...file, path: "other.js" })),
    { path: "page.js", contents: define },
  ]);
});
afterAll(() => site?.close());

const script = (path: string, attributes = "") =>
  `<script type="module" src="${site.serviceUrl}/embed/${path}" ${attributes}></script>`;
const offerLink = (page: Page) => page.getByRole("link", { name: anOffer().title });

test("under the strictest policy, a visitor finds an offer and applies; nothing is refused, stored or asked of others", async () => {
  const { page, context, wrongs } = await site.visit(BOARD);
  await offerLink(page).click();
  await page.getByRole("button", { name: "Postuler" }).click();
  await applyInPage(page);
  expect(wrongs).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test("under the strictest policy, a company gets its quote and orders", async () => {
  const { page, wrongs } = await site.visit(CHECKOUT);
  for (const [label, value] of [
    ["SIRET", "73282932000074"],
    ["Raison sociale", "Garonne Numérique"],
    ["Adresse", "12 rue des Arts"],
    ["Code postal", "31000"],
    ["Ville", "Toulouse"],
    ["Prénom", "Grace"],
    ["Nom", "Hopper"],
    ["E-mail", "grace@example.org"],
  ] as const) {
    await page.getByRole("textbox", { name: label, exact: true }).fill(value);
  }
  await page.getByRole("button", { name: "Obtenir le devis" }).click();
  await page
    .getByText("SIRET 732 829 320 00074 · Votre numéro de commande BC-2026-042", { exact: true })
    .waitFor();
  await page.getByLabel("Nom de la personne qui accepte le devis").fill("Grace Hopper");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /^Commander/ }).click();
  await page.getByRole("heading", { name: "Commande C2026-0001 enregistrée" }).waitFor();
  expect(wrongs).toEqual([]);
});

test("under the strictest policy, a company learns what an apprentice costs; the service alone is asked, and no address tells a birth date", async () => {
  const { page, context, wrongs } = await site.visit(SIMULATOR);
  const urls: string[] = [];
  page.on("request", (request) => urls.push(request.url()));
  await page.getByLabel("Date de naissance de l’alternant").fill("2007-05-20");
  await page.getByText("Mois par mois").click();
  await page.getByRole("rowheader", { name: "novembre 2028" }).waitFor();
  expect(urls.filter((url) => url.includes("/v1/"))).toContain(
    `${site.serviceUrl}/v1/simulations/cost?lang=fr&key=pk_test_1`,
  );
  expect(urls.filter((url) => url.includes("2007") || !url.startsWith(site.serviceUrl))).toEqual([]);
  expect(wrongs).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test("a link made of the answers brings them back in another visit", async () => {
  const { page, wrongs } = await site.visit(SIMULATOR.replace(" level", " share level"));
  await page.getByLabel("Date de naissance de l’alternant").fill("2007-05-20");
  await page.getByRole("button", { name: "Copier le lien" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("cost-birthDate")).toBe("2007-05");
  await page.reload();
  await page.getByText("par mois en moyenne").waitFor();
  expect(await page.getByLabel("Date de naissance de l’alternant").inputValue()).toBe("2007-05-01");
  expect(wrongs).toEqual([]);
});

test("the second loader of another version stands down with one warning; of the same version, silently", async () => {
  const { page, warnings, wrongs } = await site.visit(BOARD + BOARD, {
    head: script("v1.js") + script("other.js") + script(`${loaderOf(files).path}`),
  });
  await offerLink(page).first().waitFor();
  expect(await offerLink(page).count()).toBe(2);
  expect(warnings).toEqual(["Alternance Kit 1.9.0 stands down: 1.2.3 is on this page already."]);
  expect(wrongs).toEqual([]);
});

test("a tag that the page has defined itself is left alone", async () => {
  const { page, wrongs } = await site.visit(BOARD, { head: script("page.js") + script("v1.js") });
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => document.querySelector("alternance-job-board")?.shadowRoot)).toBeNull();
  expect(await page.getByText("Écrivez-nous").isVisible()).toBe(true);
  expect(wrongs).toEqual([]);
});

test("the pinned loader works with its integrity, as the manifest gives it", async () => {
  const { path, integrity } = loaderOf(files);
  const { page, wrongs } = await site.visit(BOARD, {
    head: script(path, `integrity="${integrity}" crossorigin`),
  });
  await offerLink(page).waitFor();
  expect(wrongs).toEqual([]);
});

test("an element far down the page is loaded when it comes near, unless it asks to be at once", async () => {
  const far = (element: string) => `${"<br>".repeat(200)}${element}`;
  const lazy = await site.visit(far(BOARD));
  await lazy.page.waitForLoadState("networkidle");
  expect(lazy.asked()).toEqual(["v1.js"]);
  await lazy.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await offerLink(lazy.page).waitFor();
  const eager = await site.visit(far(BOARD.replace(" publishable", ' loading="eager" publishable')));
  await offerLink(eager.page).waitFor();
});

test("an element that the page adds later is found, inside what is added too", async () => {
  const { page, wrongs } = await site.visit("<main></main>");
  await page.evaluate(() => {
    const section = document.createElement("section");
    section.append(document.createElement("alternance-pack-checkout"));
    document.querySelector("main")?.append("text", section);
  });
  await page.getByRole("heading", { name: "Pack Alternance" }).waitFor();
  expect(wrongs).toEqual([]);
});

test("a script that does not come is an event on the element, and the page's own content stays", async () => {
  const { page } = await site.visit("");
  await page.route("**/chunks/job-board*", (route) => route.abort());
  const code = await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener("alternance-error", (event) => resolve(event.code), { once: true });
        const board = document.createElement("alternance-job-board");
        board.textContent = "Écrivez-nous";
        document.body.append(board);
      }),
  );
  expect(code).toBe("load_failed");
  expect(await page.getByText("Écrivez-nous").isVisible()).toBe(true);
});

test("texts that do not come leave the page's own content; what shows an offer can be asked for again", async () => {
  const texts = await site.visit("");
  await texts.page.route("**/chunks/job-board.fr*", (route) => route.abort());
  await texts.page.evaluate(() => {
    document.body.append(
      Object.assign(document.createElement("alternance-job-board"), { textContent: "Écrivez-nous" }),
    );
  });
  await texts.page.waitForLoadState("networkidle");
  expect(await texts.page.getByText("Écrivez-nous").isVisible()).toBe(true);

  const { page } = await site.visit(BOARD);
  await page.route("**/chunks/offer-detail-*", (route) => route.abort());
  await offerLink(page).click();
  await page.getByRole("alert").waitFor();
  await page.unroute("**/chunks/offer-detail-*");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await page.getByRole("heading", { name: anOffer().title }).waitFor();
});

test("where the months do not come, the figure is there, and unfolding them again brings them", async () => {
  const { page } = await site.visit(SIMULATOR);
  await page.route("**/chunks/cost-table-*", (route) => route.abort());
  await page.getByLabel("Date de naissance de l’alternant").fill("2007-05-20");
  await page.getByText("Mois par mois").click();
  await page.getByText("par mois en moyenne").waitFor();
  await page.unroute("**/chunks/cost-table-*");
  await page.getByText("Mois par mois").click();
  await page.getByText("Mois par mois").click();
  await page.getByRole("table").waitFor();
});

test("the API is asked where the loader came from, unless an element is told another address", async () => {
  const { page } = await site.visit("");
  const asked: string[] = [];
  page.on("request", (request) => request.url().includes("/v1/") && asked.push(request.url()));
  const { serviceUrl } = site;
  await page.evaluate((url) => {
    for (const attribute of ["publishable-key", "service-url"]) {
      const board = document.createElement("alternance-job-board");
      board.setAttribute(attribute, attribute === "service-url" ? `${url}/elsewhere` : "pk_test_1");
      document.body.append(board);
    }
  }, serviceUrl);
  await expect
    .poll(() => asked.sort())
    .toEqual([`${serviceUrl}/elsewhere/v1/offers`, `${serviceUrl}/v1/offers?key=pk_test_1`]);
});
