import { anOffer, anOfferPage, anOfferSummary } from "@alternance-kit/testing/answers";
import { expect, test } from "vitest";
import { aSite } from "../testing/a-site.js";

const OFFER = anOffer({ expiresAt: "2027-01-20T00:00:00.000Z" });
const PATH = "/offers/developpeur-se-web-react-en-alternance-toulouse-off_01k9xq8e5w3f";

const withOffer = (overrides = {}) =>
  aSite({
    answer: ({ url }) => {
      const { pathname } = new URL(url);
      if (pathname === `/v1/offers/${OFFER.id}`) return Response.json({ ...OFFER, ...overrides });
      if (pathname === "/v1/offers")
        return Response.json(
          anOfferPage([
            anOfferSummary({ id: OFFER.id }),
            anOfferSummary({ id: "off_01k9xq8e5w9z", title: "Une autre" }),
          ]),
        );
      return undefined;
    },
  });

const postingIn = (html: string): unknown => {
  const json = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s)?.[1];
  return json && JSON.parse(json);
};

test("an open offer is a page of its own, told to search engines by one address", async () => {
  const { get } = withOffer();
  const response = await get(PATH);
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).toContain(`<link rel="canonical" href="http://service.example${PATH}">`);
  expect(html).toContain(`<meta property="og:url" content="http://service.example${PATH}">`);
  expect(html).toContain(`href="${PATH}/apply"`);
  expect(postingIn(html)).toMatchObject({
    "@type": "JobPosting",
    url: `http://service.example${PATH}`,
    validThrough: OFFER.expiresAt,
  });
  expect(html.match(/<script(?! type="application\/ld\+json")/g)).toBeNull();
});

test.each([`/offers/${OFFER.id}`, `/offers/an-older-title-${OFFER.id}`])(
  "%s leads to the offer's address as it is now, and keeps the language",
  async (path) => {
    const response = await withOffer().get(`${path}?lang=en`);
    expect([response.status, response.headers.get("location")]).toEqual([301, `${PATH}?lang=en`]);
  },
);

test.each([
  ["closed", { status: "closed" }, "son entreprise l’a retirée"],
  ["filled", { status: "filled" }, "Cette offre est pourvue"],
  ["expired", { status: "expired" }, "arrivée à son terme"],
  ["past its last day", { expiresAt: "2026-11-30T00:00:00.000Z" }, "arrivée à son terme"],
])(
  "an offer that is %s is gone: its title, why, and what is like it; nothing for search engines",
  async (_case, change, reason) => {
    const response = await withOffer(change).get(PATH);
    const html = await response.text();
    expect(response.status).toBe(410);
    expect(html).toContain(OFFER.title);
    expect(html).toContain(reason);
    expect(html).toContain("Une autre");
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(postingIn(html)).toBeUndefined();
    expect(html).not.toContain("/apply");
  },
);

test.each(["/offers/off_01k9unknown", "/offers/anything", "/offers/off_%3Cscript%3E"])(
  "%s is not found, as a page",
  async (path) => {
    const response = await withOffer().get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("Offre introuvable");
  },
);

test("an offer's page is kept, and answered 304 while it says the same", async () => {
  const { get } = withOffer();
  const etag = (await get(PATH)).headers.get("etag") ?? "";
  expect((await get(PATH, { "if-none-match": etag })).status).toBe(304);
});
