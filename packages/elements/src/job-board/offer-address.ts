/** The page's address in parts; empty where there is no page, as on a server. */
const address = (): Partial<Location> => globalThis.location ?? {};

/** The parameters of the page's address. */
export const pageParams = (): URLSearchParams => new URLSearchParams(address().search);

/** The page's address with other parameters. Where there is no page, what follows any page's. */
export function addressWith(params: URLSearchParams): string {
  const { origin = "", pathname = "", hash = "" } = address();
  return `${origin}${pathname}?${params}${hash}`;
}

/** The page's address, pointing at an offer. */
export function offerAddress(param: string, offerId: string): string {
  const params = pageParams();
  params.set(param, offerId);
  return addressWith(params);
}

/** The offer that the page's address points at. A parameter of the page's own that is no offer's id is none. */
export const addressedOffer = (param: string): string | undefined =>
  pageParams()
    .get(param)
    ?.match(/^off_\w+$/)?.[0];
