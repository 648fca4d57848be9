import type { CreateOptions, Http, RequestOptions } from "../http.js";
import { newIdempotencyKey } from "../idempotency-key.js";
import { eachOf } from "../pages.js";
import type {
  NewReferenceValue,
  ReferenceValue,
  ReferenceValuePage,
  ReferenceValueSearch,
} from "../types.js";

export type ReferenceValues = ReturnType<typeof referenceValues>;

/** Dated values that the operator entered with their source; they win over the product's own tables. */
export const referenceValues = (http: Http) => {
  const list = ({ ...query }: ReferenceValueSearch = {}, { signal }: RequestOptions = {}) =>
    http<ReferenceValuePage>("/v1/reference-values", { query, signal });

  return {
    /**
     * The values that count, the one entered last first; amounts in cents, dates as `YYYY-MM-DD`. Any key reads them.
     *
     * @throws {ApiError} `validation_failed`, `cursor_invalid`
     */
    list,

    /** Every value that matches, over all pages. */
    listAll: (
      query: ReferenceValueSearch = {},
      options?: RequestOptions,
    ): AsyncGenerator<ReferenceValue, void> => eachOf((from) => list({ ...query, ...from }, options)),

    /**
     * Enters a value. For the operator's secret key.
     *
     * @param value `row` has the shape of its `table`; `checkedOn` is the day its source was read
     * @throws {ApiError} `validation_failed` (with `errors`, field by field), `secret_key_required`, `not_permitted`
     */
    enter: (value: NewReferenceValue, { signal, idempotencyKey = newIdempotencyKey() }: CreateOptions = {}) =>
      http<ReferenceValue>("/v1/reference-values", { method: "POST", json: value, signal, idempotencyKey }),

    /**
     * Takes a value back: it counts no more, and is kept. Twice changes nothing. For the operator's secret key.
     *
     * @throws {ApiError} `reference_value_not_found`, `secret_key_required`, `not_permitted`
     */
    withdraw: (id: string, { signal }: RequestOptions = {}) =>
      http<ReferenceValue>(`/v1/reference-values/${encodeURIComponent(id)}/withdraw`, {
        method: "POST",
        signal,
      }),
  };
};
