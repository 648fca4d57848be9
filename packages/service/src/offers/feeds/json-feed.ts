import { FEED_TITLE, type FeedOffer, type WriteFeed } from "./feed.js";
import { offerLabels } from "./offer-labels.js";

/**
 * JSON Feed 1.1.
 * @source jsonfeed.org/version/1.1; checked 2026-11-22.
 */
export const writeJsonFeed: WriteFeed = ({ offers, homeUrl, selfUrl, nextUrl }) => ({
  contentType: "application/feed+json; charset=utf-8",
  body: JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: FEED_TITLE,
    home_page_url: homeUrl,
    feed_url: selfUrl,
    ...(nextUrl && { next_url: nextUrl }),
    language: "fr",
    items: offers.map(itemOf),
  }),
});

const itemOf = ({ offer, url }: FeedOffer) => ({
  id: offer.id,
  url,
  title: offer.title,
  content_html: offer.descriptionHtml,
  content_text: offer.description,
  summary: `${offer.company.name}, ${offer.place.communeName} (${offer.place.departmentCode})`,
  date_published: offer.publishedAt ?? offer.updatedAt,
  date_modified: offer.updatedAt,
  authors: [{ name: offer.company.name }],
  tags: offerLabels(offer),
  // The specification's way to say more: a member whose name begins with `_`.
  _alternance: {
    romeCode: offer.occupation.romeCode,
    diplomaLevel: offer.diplomaLevel,
    rhythm: offer.rhythm,
    communeCode: offer.place.communeCode,
    startsOn: offer.startsOn,
    durationMonths: offer.durationMonths,
    remote: offer.remote,
    seatsLeft: offer.seatsLeft,
    expiresAt: offer.expiresAt,
  },
});
