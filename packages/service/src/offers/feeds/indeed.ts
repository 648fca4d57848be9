import { jobPosting } from "@alternance-kit/domain/job-posting";
import type { Feed, FeedOffer, WriteFeed } from "./feed.js";
import { offerLabels } from "./offer-labels.js";
import { type XmlElement, xmlDocument } from "./xml.js";

/**
 * Indeed's XML feed: every text in a CDATA section, dates in ISO 8601.
 * @source docs.indeed.com, "XML feed reference"; checked 2026-11-22.
 */
export const writeIndeed: WriteFeed = (feed) => ({
  contentType: "application/xml; charset=utf-8",
  body: xmlDocument({
    source: {
      publisher: "Alternance Kit",
      publisherurl: feed.homeUrl,
      job: feed.offers.map((offer) => jobOf(offer, feed)),
    },
  }),
});

const REMOTE: Readonly<Record<FeedOffer["offer"]["remote"], string | undefined>> = {
  onsite: undefined,
  hybrid: "Hybrid remote",
  remote: "Fully remote",
};

function jobOf({ offer, url }: FeedOffer, { at }: Feed): XmlElement {
  const { occupation, place } = offer;
  return inCdata({
    title: offer.title,
    date: offer.publishedAt ?? offer.updatedAt,
    referencenumber: offer.id,
    requisitionid: offer.externalId ?? offer.id,
    url,
    company: offer.company.name,
    sourcename: offer.company.name,
    city: place.communeName,
    state: "Occitanie",
    country: "FR",
    postalcode: place.postalCode,
    description: offer.descriptionHtml,
    salary: salaryOf(offer, url, at),
    jobtype: "fulltime",
    category: [occupation.label, ...offerLabels(offer)].join(", "),
    expirationdate: offer.expiresAt,
    remotetype: REMOTE[offer.remote],
  });
}

/** `504,10 € - 1 867,02 € par mois`, brut: the posting's own bounds. */
function salaryOf(offer: FeedOffer["offer"], url: string, at: string): string | undefined {
  const salary = jobPosting(offer, url, at)?.baseSalary?.value;
  if (!salary) return undefined;
  const [least, most] = [EUROS.format(salary.minValue), EUROS.format(salary.maxValue)];
  return `${least === most ? least : `${least} - ${most}`} par mois`;
}

const EUROS = new Intl.NumberFormat("fr-FR", { style: "currency", currency: "EUR" });

const inCdata = (texts: Readonly<Record<string, string | undefined>>): XmlElement =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text ? [[name, { "#cdata": text }]] : [])),
  );
