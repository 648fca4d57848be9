import type { Http, RequestOptions } from "../http.js";
import type { Partner } from "../types.js";

export type Partners = ReturnType<typeof partners>;

export const partners = (http: Http) => ({
  /**
   * Who the key belongs to.
   *
   * @throws {ApiError} `key_missing`, `key_unknown`, `origin_not_allowed`
   */
  retrieveOwn: ({ signal }: RequestOptions = {}) => http<Partner>("/v1/partners/me", { signal }),
});
