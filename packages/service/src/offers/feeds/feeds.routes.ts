import { OfferFeedQuery } from "@alternance-kit/contract/offer-feed";
import { createRoute } from "@hono/zod-openapi";
import { ANY_KEY, keyParam, problems, router } from "../../http/openapi.js";
import { linkToNext } from "../../http/page.js";
import { publicRead } from "../../http/public-read.js";
import { writeAtom } from "./atom.js";
import type { WriteFeed } from "./feed.js";
import { writeIndeed } from "./indeed.js";
import { writeJobPostings } from "./job-posting-feed.js";
import { writeJsonFeed } from "./json-feed.js";
import { writeLbaRead } from "./lba-read.js";
import { writeLbaWrite } from "./lba-write.js";
import { writeCsv } from "./offers-csv.js";
import { type ReadFeedDeps, readFeed } from "./read-feed.js";

interface FeedFormat {
  path: string;
  operationId: string;
  summary: string;
  mediaType: string;
  write: WriteFeed;
}

const FORMATS: readonly FeedFormat[] = [
  {
    path: "/feeds/offers.atom",
    operationId: "readAtomFeed",
    summary: "The open offers as an Atom feed (RFC 4287, paged as RFC 5005)",
    mediaType: "application/atom+xml",
    write: writeAtom,
  },
  {
    path: "/feeds/offers.json",
    operationId: "readJsonFeed",
    summary: "The open offers as a JSON Feed (1.1)",
    mediaType: "application/feed+json",
    write: writeJsonFeed,
  },
  {
    path: "/feeds/offers.jsonld",
    operationId: "readJobPostingFeed",
    summary: "The open offers as a schema.org DataFeed of JobPosting (JSON-LD)",
    mediaType: "application/ld+json",
    write: writeJobPostings,
  },
  {
    path: "/feeds/offers.csv",
    operationId: "readCsvFeed",
    summary: "The open offers as a spreadsheet, which the import reads back",
    mediaType: "text/csv",
    write: writeCsv,
  },
  {
    path: "/feeds/indeed.xml",
    operationId: "readIndeedFeed",
    summary: "The open offers in Indeed's XML",
    mediaType: "application/xml",
    write: writeIndeed,
  },
  {
    path: "/feeds/lba-write.json",
    operationId: "readLbaWriteFeed",
    summary: "The open offers as La bonne alternance takes them (JobOfferWrite)",
    mediaType: "application/json",
    write: writeLbaWrite,
  },
  {
    path: "/feeds/lba-read.json",
    operationId: "readLbaReadFeed",
    summary: "The open offers as La bonne alternance's search answers them (JobOfferRead)",
    mediaType: "application/json",
    write: writeLbaRead,
  },
];

function routeOf({ path, operationId, summary, mediaType }: FeedFormat) {
  const type = mediaType.endsWith("json") ? ("object" as const) : ("string" as const);
  return createRoute({
    method: "get",
    path,
    operationId,
    tags: ["Feeds"],
    summary,
    description:
      "A CORS-simple, cacheable read with an ETag: give the publishable key in the query. The newest first, up to 1,000 a page; `Link` leads to the next.",
    security: ANY_KEY,
    middleware: publicRead,
    request: { query: OfferFeedQuery.extend(keyParam) },
    responses: {
      200: { description: "The feed.", content: { [mediaType]: { schema: { type } } } },
      ...problems("validation_failed", "cursor_invalid"),
    },
  });
}

/** `/feeds/…`: the open offers in every format that others read. */
export function feedRoutes(deps: ReadFeedDeps) {
  const routes = router();
  for (const format of FORMATS) {
    routes.openapi(routeOf(format), async (c) => {
      const { key: _key, ...query } = c.req.valid("query");
      const { nextCursor, ...feed } = await readFeed(deps, c.var.principal, query, new URL(c.req.url));
      linkToNext(c, deps.publicUrl, { data: [], page: { nextCursor } });
      const { body, contentType } = format.write(feed);
      return c.body(body, 200, { "content-type": contentType });
    });
  }
  return routes;
}
