import { anOfferPage, anOfferSummary } from "@alternance-kit/testing/answers";
import { expect, test } from "vitest";
import { aSite, problem } from "../testing/a-site.js";

test("the hosted board has one address, feeds, and a policy that lets nothing of anyone else in", async () => {
  const { get } = aSite();
  const response = await get("/offers?offers-q=react");
  const html = await response.text();
  expect(html).toContain('<link rel="canonical" href="http://service.example/offers">');
  expect(html).toContain(
    'type="application/atom+xml" title="Atom" href="http://service.example/v1/feeds/offers.atom?key=pk_test_site"',
  );
  expect(html).toContain('type="application/feed+json"');
  expect(html).toContain('<meta property="og:locale" content="fr_FR">');
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'sha256-/);
  expect(policy).not.toContain("unsafe");
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  });
  expect(html).not.toMatch(/(?:src|href)="(?!http:\/\/service\.example|\/|data:,|#)/);
});

test("its offers lead to pages of their own, in the same language and for the same partner", async () => {
  const { get, asked } = aSite();
  const html = await (await get("/offers?lang=en&key=pk_test_school")).text();
  expect(asked[0]?.query.get("key")).toBe("pk_test_school");
  expect(html).toContain('<html lang="en">');
  expect(html).toContain(
    'href="http://service.example/offers/off_01k9xq8e5w3f?lang=en&amp;key=pk_test_school"',
  );
});

test("a list that goes on says where, to visitors without a script and to search engines", async () => {
  const { get } = aSite({
    answer: () => Response.json(anOfferPage([anOfferSummary()], { total: 40, nextCursor: "c2" })),
  });
  const html = await (await get("/offers?offers-q=react")).text();
  const next = "http://service.example/offers?offers-q=react&amp;cursor=c2";
  expect(html).toContain(`<link rel="next" href="${next}">`);
  expect(html).toContain(`<a href="${next}" rel="next">Page suivante</a>`);
});

test("a cursor of another search begins anew", async () => {
  const { get, asked } = aSite({
    answer: ({ url }) => (url.includes("cursor=") ? problem("cursor_invalid", 400) : undefined),
  });
  expect((await get("/offers?cursor=old")).status).toBe(200);
  expect(asked.map(({ query }) => query.get("cursor"))).toEqual(["old", null]);
});

test("a link with an unknown key says so on a page, which nobody keeps", async () => {
  const { get } = aSite({ answer: () => problem("key_unknown", 401) });
  const response = await get("/offers?key=pk_gone");
  expect([response.status, response.headers.get("cache-control")]).toEqual([401, "no-store"]);
  expect(await response.text()).toContain("clé inconnue ou révoquée");
});
