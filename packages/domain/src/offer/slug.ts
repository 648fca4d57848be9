const LONGEST = 80;

/**
 * An offer's readable address: `developpeur-web-react-h-f-toulouse-off_01k9xq8e5w3f`. The id at its end alone is read back,
 * so that a link goes on working when the title changes.
 */
export function offerSlug(offer: { id: string; title: string; place: { communeName: string } }): string {
  const words = `${offer.title} ${offer.place.communeName}`
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  const cut = words
    .slice(0, LONGEST)
    .replace(/^-|-[^-]*$/g, (end) => (words.length > LONGEST || end === "-" ? "" : end));
  return cut ? `${cut}-${offer.id}` : offer.id;
}

/** The id at the end of an address, whatever words stand before it; none when there is no id. */
export const offerIdOfSlug = (slug: string): string | undefined =>
  slug.match(/(?:^|-)(off_[0-9a-z]{4,40})$/)?.[1];
