import type { Offer } from "@alternance-kit/contract/offer";

/** An open offer as feeds tell of it. */
export interface FeedOffer {
  offer: Offer;
  /** Where a visitor reads it and applies. */
  url: string;
  /** Its company's SIRET, 14 digits. */
  siret: string | null;
  /** Its company is a school or a training centre, which may not pose as an employer. */
  isSchool: boolean;
}

/** A page of open offers, the newest first, with the addresses a reader follows. */
export interface Feed {
  /** The feed itself, the same for all its pages and readers: its address without page or key. */
  id: string;
  offers: readonly FeedOffer[];
  /** This page, as it was asked. */
  selfUrl: string;
  firstUrl: string;
  /** The page after it; none when this one ends the feed. */
  nextUrl: string | null;
  /** The board, for people. */
  homeUrl: string;
  /** Where the service is reached, without a slash at its end. */
  publicUrl: string;
  /** The instant of the reading, ISO 8601. */
  at: string;
}

/** A feed in one format, ready to be answered. */
export interface Written {
  contentType: string;
  body: string;
}

export type WriteFeed = (feed: Feed) => Written;

export const FEED_TITLE = "Offres d'alternance en informatique en Occitanie";

/** When something of the page changed last; the start of Unix time for a page that never had anything. */
export const changedAt = ({ offers }: Feed): string =>
  offers
    .map(({ offer }) => offer.updatedAt)
    .sort()
    .at(-1) ?? "1970-01-01T00:00:00.000Z";
