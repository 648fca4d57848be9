import type { jobPosting } from "@alternance-kit/domain/job-posting";
import { z } from "@hono/zod-openapi";
import type { DataFeed, JobPosting } from "schema-dts";
import { expect, expectTypeOf, test } from "vitest";
import { writeJobPostings } from "./job-posting-feed.js";
import { writeJsonFeed } from "./json-feed.js";
import { aFeed, aFeedOffer, anOffer, oddOffers } from "./testing/a-feed.js";

const author = z.strictObject({
  name: z.string().optional(),
  url: z.url().optional(),
  avatar: z.url().optional(),
});

/** JSON Feed publishes no schema: its members as jsonfeed.org/version/1.1 describes them ("Top-level", "Items"), and no others. */
const JsonFeed = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  next_url: z.url().optional(),
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  items: z.array(
    z
      .strictObject({
        id: z.string().min(1),
        url: z.url(),
        title: z.string(),
        content_html: z.string().min(1),
        content_text: z.string().min(1),
        summary: z.string(),
        date_published: z.iso.datetime(),
        date_modified: z.iso.datetime(),
        authors: z.array(author.refine((given) => Object.keys(given).length > 0)),
        tags: z.array(z.string()),
      })
      // "Extensions": a member that begins with an underscore, then letters.
      .extend({ _alternance: z.record(z.string(), z.unknown()) }),
  ),
});

test("the JSON Feed has the members that version 1.1 describes, whatever its offers say, and with none", () => {
  for (const feed of [aFeed({ offers: oddOffers() }), aFeed({ offers: [], nextUrl: null })]) {
    const { body, contentType } = writeJsonFeed(feed);
    expect(JsonFeed.safeParse(JSON.parse(body)).error).toBeUndefined();
    expect(contentType).toBe("application/feed+json; charset=utf-8");
  }
});

test("an item is its offer: one id for ever, the text with its tags, the next page linked", () => {
  expect(JSON.parse(writeJsonFeed(aFeed()).body)).toMatchObject({
    next_url: expect.stringContaining("cursor=abc"),
    items: [
      {
        id: "off_01k9xq8e5w3f",
        content_html: expect.stringContaining("<strong>quatre</strong>"),
        authors: [{ name: "Garonne <Numérique>" }],
        tags: [
          "Haute-Garonne",
          "Bac+3 : BUT, licence",
          "1 semaine école, 3 semaines entreprise",
          "React",
          "SQL, avancé",
        ],
      },
    ],
  });
});

test("what is posted is schema.org's vocabulary, as its published types know it", () => {
  type Posted = Omit<NonNullable<ReturnType<typeof jobPosting>>, "@context">;
  expectTypeOf<Posted>().toExtend<JobPosting>();
  type Posting = Extract<DataFeed, { "@type": "DataFeed" }>;
  expectTypeOf<{
    "@type": "DataFeed";
    dataFeedElement: { "@type": "DataFeedItem"; item: Posted }[];
  }>().toExtend<Posting>();
});

/** Google Search Central, "Job posting (JobPosting) structured data", required properties. */
const REQUIRED = ["datePosted", "description", "hiringOrganization", "jobLocation", "title"];

test("every posting of the feed has what Google requires, and its end", () => {
  const offers = oddOffers();
  const feed = JSON.parse(writeJobPostings(aFeed({ offers })).body) as {
    "@context": string;
    "@type": string;
    dataFeedElement: { "@type": string; item: Record<string, unknown> }[];
  };
  expect(feed).toMatchObject({ "@context": "https://schema.org", "@type": "DataFeed" });
  expect(feed.dataFeedElement).toHaveLength(offers.length);
  for (const { item } of feed.dataFeedElement) {
    expect(Object.keys(item)).toEqual(expect.arrayContaining([...REQUIRED, "validThrough"]));
    expect(item["@type"]).toBe("JobPosting");
  }
});

test("an offer that is over by the time of the reading is not posted", () => {
  const over = aFeedOffer({ offer: anOffer({ expiresAt: "2026-11-22T09:59:59.000Z" }) });
  expect(JSON.parse(writeJobPostings(aFeed({ offers: [over] })).body)).toMatchObject({ dataFeedElement: [] });
});
