import type { CreateOptions, Http, RequestOptions } from "../http.js";
import { newIdempotencyKey } from "../idempotency-key.js";
import { eachOf } from "../pages.js";
import type {
  ManagedOfferPage,
  ManagedOfferSearch,
  NewOffer,
  Offer,
  OfferApproval,
  OfferChange,
  OfferClosure,
  OfferHistory,
  OfferPage,
  OfferRefusal,
  OfferRenewal,
  OfferReview,
  OfferSearch,
  OfferSummary,
  PageRequest,
} from "../types.js";

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
   * An offer in full; one that left the boards too, with its `status`. A draft or an offer in review is answered to the secret keys of its
   * company and of the operator only, with `review`.
   *
   * @throws {ApiError} `offer_not_found`
   */
  retrieve: (id: string, { signal }: RequestOptions = {}) => http<Offer>(pathOf(id), { signal }),
});

export const offers = (http: Http) => {
  const { search, retrieve } = publicOffers(http);
  const listManaged = ({ ...query }: ManagedOfferSearch = {}, { signal }: RequestOptions = {}) =>
    http<ManagedOfferPage>("/v1/managed-offers", { query, signal });
  const act = (id: string, verb: string, json?: unknown, { signal }: RequestOptions = {}) =>
    http<Offer>(`${pathOf(id)}/${verb}`, { method: "POST", json, signal });
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
     * Publishes an offer of the key's own company. Needs a secret key. Read the answer's `status`: `published`; `draft`, with `isDraft`; or
     * `in_review` when a rule of moderation found something, which `review` tells.
     *
     * @param offer dates as `YYYY-MM-DD`, `communeCode` from INSEE, `romeCode` from ROME 4.0, `durationMonths` 6 to 36
     * @throws {ApiError} `validation_failed` (with `errors`, field by field), `secret_key_required`, `not_permitted`
     */
    publish: (offer: NewOffer, { signal, idempotencyKey = newIdempotencyKey() }: CreateOptions = {}) =>
      http<Offer>("/v1/offers", { method: "POST", json: offer, signal, idempotencyKey }),

    /**
     * Changes the fields given, and no other. Needs the secret key of the offer's company. The rules read it again: it may come back `in_review`.
     * More `seats` put a filled offer back on the boards, a later `expiresAt` an expired one.
     *
     * @throws {ApiError} `offer_not_found`, `offer_closed`, `validation_failed`, `not_permitted`
     */
    update: (id: string, change: OfferChange, { signal }: RequestOptions = {}) =>
      http<Offer>(pathOf(id), { method: "PATCH", json: change, signal }),

    /**
     * Ends a draft: it is published, or goes to review. Needs the secret key of the offer's company.
     *
     * @throws {ApiError} `offer_not_found`, `offer_move_refused`, `not_permitted`
     */
    submit: (id: string, options?: RequestOptions) => act(id, "submit", undefined, options),

    /**
     * Puts an offer's end off, and the offer back on the boards when it had left them. Needs the secret key of the offer's company.
     *
     * @param renewal `expiresAt`: an instant at most six months ahead; two months from now unless given
     * @throws {ApiError} `offer_not_found`, `offer_move_refused`, `offer_full`, `validation_failed`, `not_permitted`
     */
    renew: (id: string, renewal: OfferRenewal = {}, options?: RequestOptions) =>
      act(id, "renew", renewal, options),

    /**
     * Ends an offer: it leaves every search and takes no more applications. Needs the secret key of the offer's company.
     *
     * @param closure `reason`: `filled` when someone was hired, otherwise `withdrawn`
     * @throws {ApiError} `offer_not_found`, `offer_move_refused`, `not_permitted`
     */
    close: (id: string, closure: OfferClosure = {}, options?: RequestOptions) =>
      act(id, "close", closure, options),

    /**
     * The operator's: publishes an offer in review all the same. The rules do not ask again about the same words.
     *
     * @throws {ApiError} `offer_not_found`, `offer_move_refused`, `not_permitted`
     */
    approve: (id: string, approval: OfferApproval = {}, options?: RequestOptions) =>
      act(id, "approve", approval, options),

    /**
     * The operator's: sends an offer in review back to its company, as a draft, with the reason.
     *
     * @throws {ApiError} `offer_not_found`, `offer_move_refused`, `validation_failed`, `not_permitted`
     */
    refuse: (id: string, refusal: OfferRefusal, options?: RequestOptions) =>
      act(id, "refuse", refusal, options),

    /**
     * What the rules found in an offer when it was last judged, and what the operator decided. For its company and the operator.
     *
     * @throws {ApiError} `offer_not_found`, `not_permitted`
     */
    retrieveReview: (id: string, { signal }: RequestOptions = {}) =>
      http<OfferReview>(`${pathOf(id)}/review`, { signal }),

    /**
     * Who changed what of an offer, the latest first. For its company and the operator.
     *
     * @throws {ApiError} `offer_not_found`, `not_permitted`, `cursor_invalid`
     */
    listHistory: (id: string, { ...query }: PageRequest = {}, { signal }: RequestOptions = {}) =>
      http<OfferHistory>(`${pathOf(id)}/history`, { query, signal }),

    /**
     * A company's own offers, or everyone's for the operator, whatever their status; those made last first. Needs a secret key.
     *
     * @throws {ApiError} `validation_failed`, `cursor_invalid`, `not_permitted`, `secret_key_required`
     */
    listManaged,

    /** Every offer that matches, over all pages. */
    listAllManaged: (query: ManagedOfferSearch = {}, options?: RequestOptions): AsyncGenerator<Offer, void> =>
      eachOf((from) => listManaged({ ...query, ...from }, options)),
  };
};
