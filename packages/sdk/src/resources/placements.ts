import type { Http, RequestOptions } from "../http.js";
import { eachOf } from "../pages.js";
import type { Placement, PlacementChange, PlacementPage, PlacementSearch } from "../types.js";

export type Placements = ReturnType<typeof placements>;

const pathOf = (id: string) => `/v1/placements/${encodeURIComponent(id)}`;

/** The list alone, for pages that want few bytes. */
export const placementList =
  (http: Http) =>
  ({ ...query }: PlacementSearch = {}, { signal }: RequestOptions = {}) =>
    http<PlacementPage>("/v1/placements", { query, signal });

/**
 * Applications that came to a contract. All need a secret key: of the company, of the partner whose page it came from, of the training
 * centre that the placement names by its SIRET, or the operator's. Dates are `YYYY-MM-DD`.
 */
export const placements = (http: Http) => {
  const list = placementList(http);

  return {
    /**
     * The placements that the key's partner may see, the latest first.
     *
     * @throws {ApiError} `secret_key_required`, `cursor_invalid`, `validation_failed`
     */
    list,

    /** Every placement that matches, over all pages. */
    listAll: (query: PlacementSearch = {}, options?: RequestOptions): AsyncGenerator<Placement, void> =>
      eachOf((from) => list({ ...query, ...from }, options)),

    /**
     * A placement, with its status today.
     *
     * @throws {ApiError} `placement_not_found`, `secret_key_required`
     */
    retrieve: (id: string, { signal }: RequestOptions = {}) => http<Placement>(pathOf(id), { signal }),

    /**
     * Changes the fields given: dates, tutor, and (the company and the operator) the training centre.
     *
     * @throws {ApiError} `placement_not_found`, `not_permitted`, `validation_failed`
     */
    update: (id: string, change: PlacementChange, { signal }: RequestOptions = {}) =>
      http<Placement>(pathOf(id), { method: "PATCH", json: change, signal }),
  };
};
