import { jobPosting } from "@alternance-kit/domain/job-posting";
import { changedAt, FEED_TITLE, type FeedOffer, type WriteFeed } from "./feed.js";

/** A schema.org DataFeed of JobPosting, as JSON-LD. */
export const writeJobPostings: WriteFeed = (feed) => ({
  contentType: "application/ld+json; charset=utf-8",
  body: JSON.stringify({
    "@context": "https://schema.org",
    "@type": "DataFeed",
    name: FEED_TITLE,
    url: feed.id,
    inLanguage: "fr",
    dateModified: changedAt(feed),
    dataFeedElement: feed.offers.flatMap((offer) => elementOf(offer, feed.at)),
  }),
});

function elementOf({ offer, url }: FeedOffer, at: string) {
  const posting = jobPosting(offer, url, at);
  if (!posting) return [];
  // The context of the feed is that of all it holds.
  const { "@context": _context, ...item } = posting;
  return [{ "@type": "DataFeedItem", dateModified: offer.updatedAt, item }];
}
