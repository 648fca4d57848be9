import type { Http, RequestOptions } from "../http.js";
import { eachOf } from "../pages.js";
import type { Event, EventPage, EventSearch } from "../types.js";

export type Events = ReturnType<typeof events>;

/** What happened, in ids and statuses. All need a secret key. */
export const events = (http: Http) => {
  const list = ({ ...query }: EventSearch = {}, { signal }: RequestOptions = {}) =>
    http<EventPage>("/v1/events", { query, signal });

  return {
    /**
     * What happened to the key's company's offers and the applications to them, or to the applications from its own pages; the oldest
     * first. Give the last event you have dealt with as `after`, and you get what came since.
     *
     * @throws {ApiError} `secret_key_required`, `cursor_invalid`, `validation_failed` (an `after` that this key may not see)
     */
    list,

    /** Every event that matches, over all pages. */
    listAll: (query: EventSearch = {}, options?: RequestOptions): AsyncGenerator<Event, void> =>
      eachOf((from) => list({ ...query, ...from }, options)),
  };
};
