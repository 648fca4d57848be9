import type { Http, RequestOptions } from "../http.js";
import type { Partner } from "../types.js";

export type Partners = ReturnType<typeof partners>;

export const partners = (http: Http) => ({
  /**
   * Who the key belongs to. Needs a secret key.
   *
   * @throws {ApiError} `key_missing`, `key_unknown`, `secret_key_required`
   */
  retrieveOwn: ({ signal }: RequestOptions = {}) => http<Partner>("/v1/partners/me", { signal }),
});
