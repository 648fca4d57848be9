import type { CreateOptions, Http, RequestOptions } from "../http.js";
import { newIdempotencyKey } from "../idempotency-key.js";
import { eachOf } from "../pages.js";
import type { NewOffer, Offer, OfferChange, OfferPage, OfferSearch, OfferSummary } from "../types.js";

export type Offers = ReturnType<typeof offers>;

const pathOf = (id: string) => `/v1/offers/${encodeURIComponent(id)}`;

/** What a publishable key may ask of offers; the part a visitor's page needs. */
export const publicOffers = (http: Http) => ({
  /**
   * Searches the published offers, the latest first.
   *
   * @returns one page (20 offers unless `limit` says otherwise, 1 to 100), `total` over all pages, and the cursor of the next
   * @throws {ApiError} `validation_failed` (a filter's value is unknown), `cursor_invalid`, `key_unknown`, `origin_not_allowed`
   */
  search: ({ ...query }: OfferSearch = {}, { signal }: RequestOptions = {}) =>
    http<OfferPage>("/v1/offers", { query, signal }),

  /**
   * An offer in full; a closed one too, with its `status`.
   *
   * @throws {ApiError} `offer_not_found`
   */
  retrieve: (id: string, { signal }: RequestOptions = {}) => http<Offer>(pathOf(id), { signal }),
});

export const offers = (http: Http) => {
  const { search, retrieve } = publicOffers(http);
  return {
    search,
    retrieve,

    /**
     * Every offer that matches, over all pages: `for await (const offer of client.offers.searchAll({ q: "react" }))`.
     *
     * @throws {ApiError} as `search` does
     */
    searchAll: (query: OfferSearch = {}, options?: RequestOptions): AsyncGenerator<OfferSummary, void> =>
      eachOf((from) => search({ ...query, ...from }, options)),

    /**
     * Publishes an offer of the key's own company. Needs a secret key.
     *
     * @param offer dates as `YYYY-MM-DD`, `communeCode` from INSEE, `romeCode` from ROME 4.0, `durationMonths` 6 to 36
     * @throws {ApiError} `validation_failed` (with `errors`, field by field), `secret_key_required`, `not_permitted`
     */
    publish: (offer: NewOffer, { signal, idempotencyKey = newIdempotencyKey() }: CreateOptions = {}) =>
      http<Offer>("/v1/offers", { method: "POST", json: offer, signal, idempotencyKey }),

    /**
     * Changes the fields given, and no other. Needs the secret key of the offer's company.
     *
     * @throws {ApiError} `offer_not_found`, `offer_closed`, `validation_failed`, `not_permitted`
     */
    update: (id: string, change: OfferChange, { signal }: RequestOptions = {}) =>
      http<Offer>(pathOf(id), { method: "PATCH", json: change, signal }),

    /**
     * Ends an offer: it leaves every search and takes no more applications. Needs the secret key of the offer's company.
     *
     * @throws {ApiError} `offer_not_found`
     */
    close: (id: string, { signal }: RequestOptions = {}) =>
      http<Offer>(`${pathOf(id)}/close`, { method: "POST", signal }),
  };
};
