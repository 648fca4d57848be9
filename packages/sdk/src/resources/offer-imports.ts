import type { Http, RequestOptions } from "../http.js";
import type { OfferImportDefaults, OfferImportReport, OfferImportSearch } from "../types.js";

export type OfferImports = ReturnType<typeof offerImports>;

export const offerImports = (http: Http) => ({
  /**
   * Makes a company's offers what a file says, line by line: new ones are published, changed ones updated, and the same file again
   * changes nothing. Needs the company's secret key; the operator names the company with `companyId`.
   *
   * @param file at most 5 MB and 2,000 offers; in Node, `await openAsBlob("offers.csv")`
   * @param query `format` says how the file is written; with `dryRun`, every line is judged and nothing is kept
   * @param defaults fields for the lines that do not say them
   * @returns each line's verdict: a refused one stops no other
   * @throws {ApiError} `validation_failed` (with `errors`), `malformed_json`, `file_empty`, `file_too_large`, `body_too_large`,
   * `secret_key_required`, `not_permitted`
   */
  create: (
    file: Blob,
    { dryRun, closeMissing, ...query }: OfferImportSearch,
    defaults?: OfferImportDefaults,
    { signal }: RequestOptions = {},
  ) => {
    const form = new FormData();
    form.set("file", file);
    if (defaults) form.set("defaults", JSON.stringify(defaults));
    return http<OfferImportReport>("/v1/offer-imports", {
      method: "POST",
      query: { ...query, dryRun: dryRun?.toString(), closeMissing: closeMissing?.toString() },
      form,
      signal,
    });
  },
});
