import type { Http, RequestOptions } from "../http.js";
import type { OfferFeedName, OfferFeedSearch } from "../types.js";

export type OfferFeeds = ReturnType<typeof offerFeeds>;

export const offerFeeds = (http: Http) => ({
  /**
   * A page of the open offers as others read them, the newest first: `read("indeed.xml")`. A reader of feeds wants the address
   * itself: `/v1/feeds/{name}?key=pk_…`.
   *
   * @returns the text, in the format that the name says; `offers.atom` and `offers.json` lead to the next page
   * @throws {ApiError} `validation_failed`, `cursor_invalid`, `key_unknown`, `origin_not_allowed`
   */
  read: (name: OfferFeedName, { ...query }: OfferFeedSearch = {}, { signal }: RequestOptions = {}) =>
    http<string>(`/v1/feeds/${name}`, { query, signal, read: (response) => response.text() }),
});
