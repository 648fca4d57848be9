import { Hono } from "hono";
import type { HttpEnv } from "../../http/principal.js";
import { publicRead } from "../../http/public-read.js";
import { findCommune } from "../../references/communes.js";
import type { OpenOffers } from "./open-offers.js";
import { offerPage } from "./read-feed.js";
import { MAX_SITEMAP_URLS, type SitemapPage, writeSitemap, writeSitemapIndex } from "./sitemap.js";

export interface SitemapDeps {
  openOffers: Pick<OpenOffers, "listPages" | "count">;
  publicUrl: string;
  now(): Date;
  /** Addresses in one file, 50,000 unless a test says less. */
  sitemapUrls?: number;
}

/** `/sitemap.xml`: the hosted pages of the offers that are open, or what leads to them when one file cannot hold them all. */
export function sitemapRoutes({ openOffers, publicUrl, now, sitemapUrls = MAX_SITEMAP_URLS }: SitemapDeps) {
  const routes = new Hono<HttpEnv>();
  const board: SitemapPage = { url: `${publicUrl}/offers` };
  // The first file has the board's own page too.
  const offersInFirst = sitemapUrls - 1;

  const pages = async (limit: number, skipped: number): Promise<SitemapPage[]> => {
    const found = await openOffers.listPages(now().toISOString(), limit, skipped);
    return found.map(({ id, title, communeCode, updatedAt }) => {
      const communeName = findCommune(communeCode)?.name ?? "";
      return { url: offerPage(publicUrl, { id, title, place: { communeName } }), changedAt: updatedAt };
    });
  };
  const file = async (number: number): Promise<SitemapPage[]> =>
    number === 1
      ? [board, ...(await pages(offersInFirst, 0))]
      : pages(sitemapUrls, offersInFirst + (number - 2) * sitemapUrls);

  routes.get("/sitemap.xml", publicRead, async (c) => {
    const count = 1 + (await openOffers.count(now().toISOString()));
    if (count <= sitemapUrls) return c.body(writeSitemap(await file(1)), 200, XML);
    const files = Array.from({ length: Math.ceil(count / sitemapUrls) }, (_, at) => at + 1);
    return c.body(writeSitemapIndex(files.map((number) => `${publicUrl}/sitemap-${number}.xml`)), 200, XML);
  });
  routes.get("/:file{sitemap-[1-9][0-9]{0,3}\\.xml}", publicRead, async (c) => {
    const listed = await file(Number(c.req.param("file").match(/\d+/)?.[0]));
    return listed.length ? c.body(writeSitemap(listed), 200, XML) : c.notFound();
  });
  return routes;
}

const XML = { "content-type": "application/xml; charset=utf-8" };
