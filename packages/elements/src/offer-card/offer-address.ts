import { offerSlug } from "@alternance-kit/domain/offer-slug";
import type { Offer } from "@alternance-kit/sdk/types";

/**
 * Where an offer is read in full: the page's own address for offers, with `{id}` or `{slug}` where the offer goes
 * (`/offres?offer={id}`), else the page that the service hosts.
 */
export function offerAddress(offer: Offer, pattern: string, serviceUrl: string): string {
  const slug = offerSlug(offer);
  return pattern
    ? pattern.replaceAll("{id}", offer.id).replaceAll("{slug}", slug)
    : `${serviceUrl.replace(/\/+$/, "")}/offers/${slug}`;
}
