import type { NewOffer } from "@alternance-kit/contract/offer";
import { expect, onTestFinished, test } from "vitest";
import { openDb } from "../../db/open-db.js";
import { aService, problemOf, type TestPartner } from "../../testing/a-service.js";
import { openOffers } from "./open-offers.js";
import { sitemapRoutes } from "./sitemap.routes.js";
import { siteIndexComplaints, sitemapComplaints } from "./testing/validate-xml.js";

const FEEDS = [
  "offers.atom",
  "offers.json",
  "offers.jsonld",
  "offers.csv",
  "indeed.xml",
  "lba-write.json",
  "lba-read.json",
] as const;

async function aBoard() {
  const service = await aService();
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  const read = (name: string, query = "", by: TestPartner = school, headers: Record<string, string> = {}) =>
    service.browse(by, `/v1/feeds/${name}${query}`, { headers });
  const publish = (title: string, overrides: Partial<NewOffer> = {}) =>
    service.publish(company, { title, ...overrides });
  /** The titles of the feed's offers, in their order. */
  const titles = async (query = "", by?: TestPartner): Promise<string[]> => {
    const { items } = (await (await read("offers.json", query, by)).json()) as { items: { title: string }[] };
    return items.map(({ title }) => title);
  };
  return { ...service, company, school, read, publish, titles };
}

test.each(FEEDS)("%s shows the offers that are open and no others", async (name) => {
  const { publish, read, send, company, clock } = await aBoard();
  await publish("Offre ouverte");
  const closed = await publish("Offre fermée");
  await publish("Offre expirée", { expiresAt: "2026-11-25T00:00:00.000Z" });
  await publish("Offre brouillon", { isDraft: true });
  await send(company.secret, "POST", `/v1/offers/${closed.id}/close`);
  clock.now = new Date("2026-11-25T00:00:00Z");
  const response = await read(name);
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(text).toContain("Offre ouverte");
  for (const other of ["fermée", "expirée", "brouillon"]) expect(text).not.toContain(other);
});

test.each(FEEDS)("%s is answered 304 until an offer changes", async (name) => {
  const { publish, read, school } = await aBoard();
  await publish("Première offre");
  const etag = (await read(name)).headers.get("etag") ?? "";
  expect(etag).toMatch(/^"|^W\//);
  const again = await read(name, "", school, { "if-none-match": etag });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  await publish("Seconde offre");
  expect((await read(name, "", school, { "if-none-match": etag })).status).toBe(200);
});

test("pages follow each other to the end, by the feed's own links and by `Link`, and miss none", async () => {
  const { publish, read, app } = await aBoard();
  for (const number of [1, 2, 3, 4, 5]) await publish(`Offre numéro ${number}`);
  let response = await read("offers.json", "?limit=2");
  expect(response.headers.get("link")).toMatch(
    /^<http:\/\/service\.example\/v1\/feeds\/offers\.json\?limit=2&cursor=[^>]+>; rel="next"$/,
  );
  expect(response.headers.get("link")).not.toContain("key=");
  const titles: string[] = [];
  for (;;) {
    const page = (await response.json()) as { items: { title: string }[]; next_url?: string };
    titles.push(...page.items.map(({ title }) => title));
    if (page.next_url === undefined) break;
    // A reader follows the address as it stands: it bears the key it subscribed with.
    response = await app.request(page.next_url.replace("http://service.example", ""));
  }
  expect(titles).toEqual([5, 4, 3, 2, 1].map((number) => `Offre numéro ${number}`));
});

test("the filters of a search narrow a feed, and a word that is none is refused", async () => {
  const { publish, titles, read, company } = await aBoard();
  await publish("À Toulouse");
  await publish("À Montpellier", {
    communeCode: "34172",
    diplomaLevel: 5,
    remote: "remote",
    rhythm: "flexible",
    romeCode: "M1805",
    rncpCode: "RNCP37827",
    contractTypes: ["professionalisation"],
    startsOn: "2027-10-01",
  });
  for (const query of [
    "department=34",
    "level=5",
    "remote=remote",
    "rhythm=flexible",
    "rome=M1805",
    "rncp=RNCP37827",
    "contract=professionalisation",
    "startsAfter=2027-09-02",
  ])
    expect([query, await titles(`?${query}`)]).toEqual([query, ["À Montpellier"]]);
  expect(await titles("?startsBefore=2027-09-30&department=31,34")).toEqual(["À Toulouse"]);
  expect(await titles("?company=own")).toEqual([]);
  expect(await titles("?company=own", company)).toHaveLength(2);
  expect(await titles(`?company=${company.id}`)).toHaveLength(2);
  expect(await problemOf(await read("offers.atom", "?department=75"))).toMatchObject({ status: 422 });
  expect(await problemOf(await read("offers.atom", "?cursor=abc"))).toMatchObject({ code: "cursor_invalid" });
});

test("a company that bears a training centre's SIREN is not sent to La bonne alternance", async () => {
  const { aPartner, publish, read } = await aBoard();
  await publish("Développeur web");
  await aPartner("training_centre", "CFA Garonne", "73282932000082");
  expect(await (await read("lba-write.json")).json()).toMatchObject({
    jobs: [],
    warnings: [{ code: "CFA" }],
  });
});

test("the sitemap lists the pages of open offers with the day they changed, and needs no key", async () => {
  const { publish, app, send, company } = await aBoard();
  const open = await publish("Développeur web");
  const closed = await publish("Offre fermée");
  await send(company.secret, "POST", `/v1/offers/${closed.id}/close`);
  const response = await app.request("/sitemap.xml");
  const xml = await response.text();
  expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
  expect(await sitemapComplaints(xml)).toEqual([]);
  expect(xml).toContain(
    `<url><loc>http://service.example/offers/developpeur-web-toulouse-${open.id}</loc><lastmod>${open.updatedAt}</lastmod></url>`,
  );
  expect(xml.match(/<loc>/g)).toHaveLength(2);
  const etag = response.headers.get("etag") ?? "";
  expect((await app.request("/sitemap.xml", { headers: { "if-none-match": etag } })).status).toBe(304);
});

test("more addresses than one file may hold are parted, and the index leads to each", async () => {
  const { publish, folder, clock } = await aBoard();
  for (const number of [1, 2, 3, 4]) await publish(`Offre numéro ${number}`);
  const db = await openDb(`file:${folder}/test.db`);
  onTestFinished(() => db.$client.close());
  const app = sitemapRoutes({
    openOffers: openOffers(db, async () => ({})),
    publicUrl: "https://kit.example",
    now: () => clock.now,
    sitemapUrls: 2,
  });
  const index = await (await app.request("/sitemap.xml")).text();
  expect(await siteIndexComplaints(index)).toEqual([]);
  const files = [...index.matchAll(/https:\/\/kit\.example(\/sitemap-\d\.xml)/g)].map(
    ([, path = ""]) => path,
  );
  expect(files).toEqual(["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml"]);
  const pages = await Promise.all(files.map(async (file) => (await app.request(file)).text()));
  for (const page of pages) expect(await sitemapComplaints(page)).toEqual([]);
  expect(new Set(pages.join("").match(/<loc>[^<]+/g)).size).toBe(5);
  expect((await app.request("/sitemap-4.xml")).status).toBe(404);
});
