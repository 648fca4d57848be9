import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aBrowser, aPage, served } from "./testing/a-site.js";

let browser: Browser;
beforeAll(async () => {
  browser = await aBrowser();
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
