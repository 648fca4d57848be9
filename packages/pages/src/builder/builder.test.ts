import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { launchBrowser } from "@alternance-kit/testing/launch-browser";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aPage, aSite, served } from "../testing/a-site.js";
import { axe } from "../testing/axe.js";
import { BUILT, OPENED_BY_SERVERS, optionsOf, tagOf } from "./element-options.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const aBuilder = async (query = "", options = {}) => {
  const site = await served();
  const visit = await aPage(browser, options);
  await visit.page.goto(`${site.url}/embed${query}`);
  return { ...visit, ...site };
};

test("every element that can be defined can be composed, but for those that a partner's server opens", () => {
  const manifest = createRequire(import.meta.url).resolve("@alternance-kit/elements/embed/manifest.json");
  const defined = readdirSync(join(dirname(manifest), "../../src/define")).map(
    (file) => `alternance-${file.replace(".ts", "")}`,
  );
  expect([...Object.keys(BUILT), ...OPENED_BY_SERVERS].sort()).toEqual(defined.sort());
});

test("an element's options are its class's own, and an unknown one is the board", () => {
  expect(optionsOf("alternance-job-board")).toEqual(
    expect.arrayContaining([
      { name: "department", kind: "text" },
      { name: "limit", kind: "number" },
      { name: "no-url", kind: "flag" },
    ]),
  );
  expect(optionsOf("alternance-job-board").map(({ name }) => name)).not.toContain("service-url");
  expect([tagOf("alternance-pack-checkout"), tagOf("__proto__"), tagOf(undefined)]).toEqual([
    "alternance-pack-checkout",
    "alternance-job-board",
    "alternance-job-board",
  ]);
});

test("without JavaScript, what was chosen comes back as a tag", async () => {
  const { app } = aSite();
  const html = await (
    await app.request("/embed?element=alternance-job-board&department=31&--alternance-accent=%23123456")
  ).text();
  expect(html).toContain(
    "&lt;alternance-job-board publishable-key=&quot;pk_live_…&quot; department=&quot;31&quot;&gt;",
  );
  expect(html).toContain("--alternance-accent: #123456;");
  expect(html).toMatch(/integrity=&quot;sha384-/);
});

test("options and looks are seen on the real element at once, and written into what is copied", async () => {
  const { page, wrongs, close } = await aBuilder();
  const board = page.locator("#preview alternance-job-board");
  await board.getByRole("link").first().waitFor();
  await page.getByLabel("limit").fill("5");
  await page.getByLabel(/^Boutons, liens et focus/).fill("#ffdd00");
  expect(await board.getAttribute("limit")).toBe("5");
  expect(await page.locator("#tag").textContent()).toContain('limit="5"');
  expect(await page.locator("#css").textContent()).toContain("--alternance-accent: #ffdd00;");
  expect(wrongs).toEqual([]);
  close();
});

test("a pair under 4.5:1 is told, with its ratio, and no longer once it is mended", async () => {
  const { page, close } = await aBuilder();
  const verdict = page.locator("#verdict");
  await page.getByText("Tous les contrastes suffisent.").waitFor();
  const accent = page.getByLabel(/^Boutons, liens et focus/);
  await accent.fill("#767676");
  expect(await page.getByRole("row", { name: /^Boutons, liens et focus \/ Fond/ }).textContent()).toContain(
    "4,54 : 1",
  );
  await accent.fill("#777777");
  expect(await page.getByRole("row", { name: /^Boutons, liens et focus \/ Fond/ }).textContent()).toContain(
    "4,47 : 1",
  );
  expect(await verdict.textContent()).toMatch(/^Contrastes trop faibles/);
  await accent.fill("");
  expect(await verdict.textContent()).toBe("Tous les contrastes suffisent.");
  close();
});

test("what is copied is the tag as it stands, by the keyboard alone", async () => {
  const { page, close } = await aBuilder("?lang=en", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("button", { name: "Copy: The tag" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("Copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    "<alternance-job-board publishable-key=",
  );
  close();
});

test("another element brings its own options and keeps the looks", async () => {
  const { page, close } = await aBuilder("?--alternance-radius=2px");
  await page.getByRole("combobox", { name: "Élément" }).selectOption("alternance-cost-simulator");
  await page.getByLabel("headcount").waitFor();
  await page.locator("#preview alternance-cost-simulator").waitFor();
  expect(await page.getByLabel(/^Arrondi/).inputValue()).toBe("2px");
  close();
});

test.each(["fr", "en"])("the builder has nothing that axe objects to, in %s", async (lang) => {
  const { page, close } = await aBuilder(`?lang=${lang}`);
  await page.locator("#preview alternance-job-board").getByRole("link").first().waitFor();
  expect(await axe(page)).toEqual([]);
  close();
});
