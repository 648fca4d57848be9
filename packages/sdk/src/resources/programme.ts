import type { Http, RequestOptions } from "../http.js";
import type { ProgrammeFigures, ProgrammeFiguresSearch } from "../types.js";

export type Programme = ReturnType<typeof programme>;

/** The programme as a whole. For the operator's and funders' secret keys. */
export const programme = (http: Http) => ({
  /**
   * Counts of applications and placements: in all, by month, by whose page they came from, by department. Nothing personal.
   *
   * @param query `from` and `to`: the first and last month counted, `YYYY-MM`
   * @throws {ApiError} `not_permitted`, `secret_key_required`, `validation_failed`
   */
  figures: ({ ...query }: ProgrammeFiguresSearch = {}, { signal }: RequestOptions = {}) =>
    http<ProgrammeFigures>("/v1/programme/figures", { query, signal }),
});
