import { changedAt, FEED_TITLE, type FeedOffer, type WriteFeed } from "./feed.js";
import { offerLabels } from "./offer-labels.js";
import { type XmlElement, xmlDocument } from "./xml.js";

/** Atom (RFC 4287), its pages linked as RFC 5005 §3 says. */
export const writeAtom: WriteFeed = (feed) => ({
  contentType: "application/atom+xml; charset=utf-8",
  body: xmlDocument({
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xml:lang": "fr",
      id: feed.id,
      title: FEED_TITLE,
      updated: changedAt(feed),
      generator: "Alternance Kit",
      link: [
        link("self", feed.selfUrl, "application/atom+xml"),
        link("alternate", feed.homeUrl, "text/html"),
        link("first", feed.firstUrl, "application/atom+xml"),
        ...(feed.nextUrl ? [link("next", feed.nextUrl, "application/atom+xml")] : []),
      ],
      entry: feed.offers.map(entryOf(feed.publicUrl)),
    },
  }),
});

const entryOf =
  (publicUrl: string) =>
  ({ offer, url }: FeedOffer): XmlElement => ({
    id: `${publicUrl}/v1/offers/${offer.id}`,
    title: offer.title,
    updated: offer.updatedAt,
    published: offer.publishedAt ?? offer.updatedAt,
    author: { name: offer.company.name },
    link: [link("alternate", url, "text/html")],
    category: [
      category(offer.occupation.romeCode, offer.occupation.label),
      ...offerLabels(offer).map((label) => category(label, label)),
    ],
    summary: `${offer.company.name}, ${offer.place.communeName} (${offer.place.departmentCode})`,
    content: { "@type": "html", "#text": offer.descriptionHtml },
  });

const link = (rel: string, href: string, type: string): XmlElement => ({
  "@rel": rel,
  "@href": href,
  "@type": type,
});

const category = (term: string, label: string): XmlElement => ({ "@term": term, "@label": label });
