import { anOffer, anOfferPage, anOfferSummary } from "@alternance-kit/testing/answers";
import { expect, test } from "vitest";
import { aSite, problem } from "../testing/a-site.js";

const FRAGMENT = "/embed/v1/job-board.html";

test("the fragment is the tag with all it shows, its style, and what was answered: nothing inline, nothing left to ask", async () => {
  const { get, asked } = aSite();
  const response = await get(`${FRAGMENT}?key=pk_test_1&limit=5&department=31`);
  const html = await response.text();
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=UTF-8"]);
  expect(html).toMatch(
    /^<alternance-job-board publishable-key="pk_test_1" lang="fr" limit="5" department="31"><template shadowrootmode="open"><style>/,
  );
  expect(html).toContain(anOfferSummary().title);
  expect(html).not.toMatch(/\sstyle=/);
  expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="application/json">']);
  expect(asked.map(({ method, path, query }) => `${method} ${path}?${query}`)).toEqual([
    "GET /v1/offers?department=31&limit=5&key=pk_test_1",
  ]);
});

test("what a page's address says is what is shown, and its links lead back to that page", async () => {
  const { get, asked } = aSite();
  const page = encodeURIComponent("https://school.example/offres?p=12&offers-q=react");
  const html = await (await get(`${FRAGMENT}?key=pk_test_1&page=${page}`)).text();
  expect(asked[0]?.query.get("q")).toBe("react");
  expect(html).toContain(
    `href="https://school.example/offres?p=12&amp;offers-q=react&amp;offer=${anOffer().id}"`,
  );
  expect(html).toContain('<input type="hidden" name="p" value="12">');
});

test("an offer that the address points at is read in place, and leads to its form", async () => {
  const { get } = aSite();
  const page = encodeURIComponent(`https://school.example/offres?offer=${anOffer().id}`);
  const html = await (await get(`${FRAGMENT}?key=pk_test_1&page=${page}`)).text();
  expect(html).toContain("Vous préparez un bachelor");
  expect(html).toMatch(
    /href="http:\/\/service\.example\/offers\/[a-z0-9-]+-off_01k9xq8e5w3f\/apply\?key=pk_test_1"/,
  );
});

test("a page that is no web address is not linked to: links lead to the service's own", async () => {
  const { get } = aSite();
  const html = await (await get(`${FRAGMENT}?key=pk_test_1&page=javascript:alert(1)`)).text();
  expect(html).not.toContain("javascript:");
  expect(html).toContain('href="http://service.example/offers?key=pk_test_1&amp;offer=');
});

test("it is kept, asked again, and answered 304 while nothing changed", async () => {
  const { get } = aSite();
  const first = await get(`${FRAGMENT}?key=pk_test_1`);
  expect(first.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
  const etag = first.headers.get("etag") ?? "";
  expect((await get(`${FRAGMENT}?key=pk_test_1`, { "if-none-match": etag })).status).toBe(304);
});

test("the service judges the key and the origin that asks; its refusal is handed on", async () => {
  const { get, asked } = aSite({ answer: () => problem("origin_not_allowed", 403) });
  const response = await get(`${FRAGMENT}?key=pk_test_1`, { origin: "https://elsewhere.example" });
  expect(asked[0]?.headers.get("origin")).toBe("https://elsewhere.example");
  expect([response.status, response.headers.get("content-type")]).toEqual([403, "application/problem+json"]);
  expect(await response.json()).toMatchObject({ code: "origin_not_allowed" });
});

test("a text of an offer stays a text, in the page and in what is handed to the script", async () => {
  const title = '</script></template><img src=x onerror="alert(1)">';
  const { get } = aSite({
    answer: ({ url }) =>
      url.includes("/v1/offers?") ? Response.json(anOfferPage([anOfferSummary({ title })])) : undefined,
  });
  const html = await (await get(`${FRAGMENT}?key=pk_test_1"onload="x`)).text();
  expect(html).not.toContain("<img");
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(html).toContain('publishable-key="pk_test_1&quot;onload=&quot;x"');
});

test("pages rendered at the same time keep to their own address", async () => {
  const { get } = aSite({
    answer: async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return undefined;
    },
  });
  const schools = ["https://one.example/", "https://two.example/", "https://three.example/"];
  const answers = await Promise.all(
    schools.map(async (page) =>
      (await get(`${FRAGMENT}?key=pk_test_1&page=${encodeURIComponent(page)}`)).text(),
    ),
  );
  for (const [i, html] of answers.entries()) {
    expect(html.match(/href="https:\/\/\w+\.example\//g)).toEqual([`href="${schools[i]}`]);
  }
});
