import { expect, test } from "vitest";
import { writeAtom } from "./atom.js";
import { writeIndeed } from "./indeed.js";
import { writeSitemap, writeSitemapIndex } from "./sitemap.js";
import { aFeed, aFeedOffer, anOffer, oddOffers } from "./testing/a-feed.js";
import {
  atomComplaints,
  indeedComplaints,
  siteIndexComplaints,
  sitemapComplaints,
} from "./testing/validate-xml.js";

test("the Atom feed is valid by RFC 4287's grammar, whatever its offers say, and with none", async () => {
  expect(await atomComplaints(writeAtom(aFeed({ offers: oddOffers() })).body)).toEqual([]);
  expect(await atomComplaints(writeAtom(aFeed({ offers: [], nextUrl: null })).body)).toEqual([]);
});

test("the grammar is one that refuses: an entry without its id or with a day for a date is not Atom", async () => {
  const { body } = writeAtom(aFeed());
  expect(await atomComplaints(body.replace(/(<entry>)<id>[^<]*<\/id>/, "$1"))).not.toEqual([]);
  expect(await atomComplaints(body.replace(/<published>[^<]*/, "<published>2026-11-20"))).not.toEqual([]);
});

test("an entry tells who, where, when and all the text; the feed leads to its next page", () => {
  const { body, contentType } = writeAtom(aFeed());
  expect(contentType).toBe("application/atom+xml; charset=utf-8");
  for (const part of [
    "<id>https://kit.example/v1/feeds/offers.atom?department=31</id>",
    "<title>Développeur web &amp; mobile (H/F)</title>",
    "<author><name>Garonne &lt;Numérique&gt;</name></author>",
    "<updated>2026-11-21T08:00:00.000Z</updated>",
    "&lt;strong&gt;quatre&lt;/strong&gt;",
    '<category term="M1855" label="Développeur / Développeuse web"/>',
    '<link rel="next" href="https://kit.example/v1/feeds/offers.atom?department=31&amp;key=pk_test_1&amp;cursor=abc"',
  ])
    expect(body).toContain(part);
});

test("Indeed's feed has every element it asks for, each in a CDATA section, whatever the offers say", async () => {
  const { body } = writeIndeed(aFeed({ offers: oddOffers() }));
  expect(await indeedComplaints(body)).toEqual([]);
  const jobs = body.slice(body.indexOf("<job>"));
  expect(jobs.match(/<(title|date|city|description)>(?!<!\[CDATA\[)/g)).toBeNull();
  expect(jobs.match(/<job>/g)).toHaveLength(5);
});

test("the reference refuses a job without its company, or with a date that is none", async () => {
  const { body } = writeIndeed(aFeed());
  expect(await indeedComplaints(body.replace(/<company>.*<\/company>/, ""))).not.toEqual([]);
  expect(await indeedComplaints(body.replace("2026-11-20T09:30", "20 novembre"))).not.toEqual([]);
});

test("Indeed is told the least and the most a month, and nothing where nobody knows", () => {
  const salaryOf = (offer: Parameters<typeof anOffer>[0]) =>
    writeIndeed(aFeed({ offers: [aFeedOffer({ offer: anOffer(offer) })] })).body.match(
      /<salary>.*<\/salary>/,
    )?.[0];
  expect(salaryOf({})?.replace(/\s/g, " ")).toBe("<salary><![CDATA[802,82 € - 952,18 € par mois]]></salary>");
  expect(
    salaryOf({ pay: { ages: [], idcc: null, coefficient: null, monthlyPayCents: null } }),
  ).toBeUndefined();
});

test("the sitemap and its index are valid by sitemaps.org's schemas", async () => {
  const pages = [
    { url: "https://kit.example/offers" },
    { url: "https://kit.example/offers/a-off_1&b", changedAt: "2026-11-21T08:00:00.000Z" },
  ];
  expect(await sitemapComplaints(writeSitemap(pages))).toEqual([]);
  expect(await sitemapComplaints(writeSitemap([]))).not.toEqual([]);
  const index = writeSitemapIndex(["https://kit.example/sitemap-1.xml", "https://kit.example/sitemap-2.xml"]);
  expect(await siteIndexComplaints(index)).toEqual([]);
  expect(await siteIndexComplaints(writeSitemapIndex([]))).not.toEqual([]);
});
