import type { Offer, OfferSummary } from "@alternance-kit/sdk/types";

const EXCERPT_LENGTH = 200;

/** An offer in full, told as a list tells it too. */
export const summaryOf = (offer: Offer): OfferSummary => ({
  ...offer,
  publishedAt: offer.publishedAt ?? offer.updatedAt,
  excerpt: firstWords(offer.description.replace(/\s+/g, " ")),
  distanceKm: null,
});

/** Cut between two words. */
const firstWords = (text: string): string =>
  text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH - 1).replace(/\s\S*$/, "")}…` : text;
