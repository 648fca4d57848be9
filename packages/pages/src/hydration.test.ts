import { anOffer } from "@alternance-kit/testing/answers";
import { launchBrowser } from "@alternance-kit/testing/launch-browser";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aPage, listening, served } from "./testing/a-site.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test("what the server rendered is taken over node by node: nothing is drawn anew, moved or asked for again", async () => {
  const { url, close } = await served();
  const { page, wrongs, requests } = await aPage(browser);
  await page.addInitScript(() => {
    const state = { shifts: 0, nodes: [] as Node[] };
    Object.assign(globalThis, { state });
    new PerformanceObserver((list) => {
      state.shifts += list.getEntries().length;
    }).observe({ type: "layout-shift", buffered: true });
    document.addEventListener("DOMContentLoaded", () => {
      const root = document.querySelector("alternance-job-board")?.shadowRoot;
      state.nodes = [...(root?.querySelectorAll(".root, input, li, a, h2") ?? [])];
    });
  });
  await page.goto(`${url}/offers`);
  await page.waitForFunction(() => document.querySelector("alternance-job-board")?.matches(":defined"));
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(200);
  const [found, same, shifts] = await page.evaluate(() => {
    const { state } = globalThis as unknown as { state: { shifts: number; nodes: Node[] } };
    const root = document.querySelector("alternance-job-board")?.shadowRoot;
    const now = [...(root?.querySelectorAll(".root, input, li, a, h2") ?? [])];
    return [state.nodes.length, now.filter((node, i) => node === state.nodes[i]).length, state.shifts];
  });
  expect(found).toBeGreaterThan(5);
  expect({ same, shifts, wrongs }).toEqual({ same: found, shifts: 0, wrongs: [] });
  expect(requests.filter((request) => request.includes("/v1/"))).toEqual([]);

  await page.getByLabel("Métier, compétence ou entreprise").fill("react");
  await expect.poll(() => requests.filter((request) => request.includes("/v1/"))).toEqual(["GET /v1/offers"]);
  close();
});

/** A school's page that holds a fragment, on an origin of its own and under the strictest policy that lets it be seen. */
async function aSchool(
  fragment: (html: string) => string = (html) => html,
  { path = "/", style = "'unsafe-inline'" }: { path?: string; style?: string } = {},
) {
  const site = await served();
  const school = await listening(async (request) => {
    const page = encodeURIComponent(request.url);
    const html = await (await site.app.request(`/embed/v1/job-board.html?key=pk_test_1&page=${page}`)).text();
    return new Response(
      `<!doctype html><html lang="fr"><meta charset="utf-8"><link rel="icon" href="data:,"><title>École</title><script type="module" src="${site.url}/embed/v1.js"></script>${fragment(html)}`,
      {
        headers: {
          "content-type": "text/html; charset=utf-8",
          "content-security-policy": `default-src 'none'; img-src data:; script-src ${site.url}; connect-src ${site.url}; style-src ${style}; require-trusted-types-for 'script'; trusted-types alternance-kit`,
        },
      },
    );
  });
  const visit = await aPage(browser);
  await visit.page.goto(school.url + path);
  const close = () => {
    school.close();
    site.close();
  };
  return { ...visit, ...site, close };
}

const apiRequests = (requests: readonly string[]) => requests.filter((request) => request.includes("/v1/"));
const isTakenOver = (page: Page) =>
  page.waitForFunction(() => {
    const root = document.querySelector("alternance-job-board")?.shadowRoot;
    return root && !root.querySelector(".unscripted") && root.adoptedStyleSheets.length > 0;
  });

test("what a page's address narrows is taken over as it was rendered, filters and all", async () => {
  const { page, wrongs, requests, close } = await aSchool(undefined, {
    path: "/?offers-q=react&offers-level=6",
  });
  await isTakenOver(page);
  await page.waitForLoadState("networkidle");
  expect(await page.getByLabel("Métier, compétence ou entreprise").inputValue()).toBe("react");
  await page.getByRole("button", { name: /Bac\+3/ }).waitFor();
  expect({ wrongs, asked: apiRequests(requests) }).toEqual({ wrongs: [], asked: [] });
  close();
});

test("an offer being read is taken over in place, and its form opens there", async () => {
  const { page, wrongs, requests, close } = await aSchool(undefined, { path: `/?offer=${anOffer().id}` });
  await page.getByRole("heading", { name: anOffer().title, level: 2 }).waitFor();
  await isTakenOver(page);
  await page.waitForLoadState("networkidle");
  expect(apiRequests(requests)).toEqual([]);
  await page.getByRole("button", { name: "Postuler" }).click();
  await page.getByLabel("Prénom").waitFor();
  expect(wrongs).toEqual([]);
  close();
});

test("where the page's policy refuses the style in the fragment, the look comes with the script", async () => {
  const { page, close } = await aSchool(undefined, { style: "'none'" });
  await isTakenOver(page);
  const display = await page.evaluate(() => {
    const root = document.querySelector("alternance-job-board")?.shadowRoot?.querySelector(".root");
    return root && getComputedStyle(root).containerType;
  });
  expect(display).toBe("inline-size");
  close();
});

test("a fragment of another version, as a cache may hold, is drawn anew and works", async () => {
  const { page, wrongs, close } = await aSchool((html) =>
    html.replace(/<!--lit-part [^-]+-->/, "<!--lit-part AAAAAAAAAAA=-->"),
  );
  await isTakenOver(page);
  expect(await page.getByRole("link", { name: anOffer().title }).count()).toBe(1);
  await page.getByLabel("Métier, compétence ou entreprise").fill("react");
  expect(wrongs).toEqual([]);
  close();
});

test("a fragment rendered for another address asks for what its own says", async () => {
  const { page, requests, close } = await aSchool((html) => html, { path: "/" });
  await isTakenOver(page);
  close();
  const cached = await served();
  const html = await (await cached.app.request("/embed/v1/job-board.html?key=pk_test_1")).text();
  const school = await listening(
    () =>
      new Response(
        `<!doctype html><html lang="fr"><meta charset="utf-8"><script type="module" src="${cached.url}/embed/v1.js"></script>${html}`,
        { headers: { "content-type": "text/html; charset=utf-8" } },
      ),
  );
  const visit = await aPage(browser);
  await visit.page.goto(`${school.url}/?offers-q=react`);
  await expect.poll(() => apiRequests(visit.requests)).toEqual(["GET /v1/offers"]);
  await expect
    .poll(() => visit.page.getByLabel("Métier, compétence ou entreprise").inputValue())
    .toBe("react");
  expect(apiRequests(requests)).toEqual([]);
  school.close();
  cached.close();
});

test("words typed before the script has come are searched once it has", async () => {
  const { url, close } = await served();
  const { page, requests } = await aPage(browser);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/chunks/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${url}/offers`, { waitUntil: "commit" });
  const search = page.getByLabel("Métier, compétence ou entreprise");
  await search.fill("react");
  release();
  await expect.poll(() => apiRequests(requests)).toEqual(["GET /v1/offers"]);
  expect(await search.inputValue()).toBe("react");
  close();
});

test("a page without a server's rendering does not bring what takes one over", async () => {
  const { page, requests, close } = await aSchool(
    () => '<alternance-job-board publishable-key="pk_test_1"></alternance-job-board>',
  );
  await page.getByRole("link", { name: anOffer().title }).waitFor();
  await page.waitForLoadState("networkidle");
  expect(requests.filter((request) => request.includes("hydration"))).toEqual([]);
  close();
});
