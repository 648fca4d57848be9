import type { Http, RequestOptions } from "../http.js";
import type { PackPage } from "../types.js";

export type Packs = ReturnType<typeof packs>;

export const packs = (http: Http) => ({
  /**
   * What a company can buy. Prices in cents of a euro, without VAT.
   *
   * @throws {ApiError} `key_unknown`, `origin_not_allowed`
   */
  list: ({ signal }: RequestOptions = {}) => http<PackPage>("/v1/packs", { signal }),
});
