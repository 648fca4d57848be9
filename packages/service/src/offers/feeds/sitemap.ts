import { xmlDocument } from "./xml.js";

/** Addresses in one file, at most (sitemaps.org, "Using Sitemap index files"). */
export const MAX_SITEMAP_URLS = 50_000;

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

export interface SitemapPage {
  url: string;
  /** ISO 8601; none for a page that changes with every offer. */
  changedAt?: string;
}

export const writeSitemap = (pages: readonly SitemapPage[]): string =>
  xmlDocument({
    urlset: {
      "@xmlns": NAMESPACE,
      url: pages.map(({ url, changedAt }) => ({ loc: url, lastmod: changedAt })),
    },
  });

/** What leads to the files of a sitemap that one cannot hold. */
export const writeSitemapIndex = (files: readonly string[]): string =>
  xmlDocument({ sitemapindex: { "@xmlns": NAMESPACE, sitemap: files.map((loc) => ({ loc })) } });
