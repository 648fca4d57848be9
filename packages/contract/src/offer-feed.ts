import * as z from "zod";
import { OfferQuery } from "./offer-search.js";

/** Offers on a page of a feed, at most: the next page is linked from it, never left out. */
export const MAX_FEED_PAGE_SIZE = 1_000;

/** What narrows a feed: the filters of a search that need neither words nor a place. */
export const OfferFeedQuery = OfferQuery.pick({
  department: true,
  level: true,
  contract: true,
  remote: true,
  rhythm: true,
  rome: true,
  rncp: true,
  company: true,
  startsAfter: true,
  startsBefore: true,
  cursor: true,
})
  .extend({
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(MAX_FEED_PAGE_SIZE)
      .default(MAX_FEED_PAGE_SIZE)
      .meta({ description: `How many on a page, 1 to ${MAX_FEED_PAGE_SIZE}` }),
  })
  .meta({ id: "OfferFeedQuery" });
export type OfferFeedQuery = z.output<typeof OfferFeedQuery>;
