import type { Http, RequestOptions } from "../http.js";
import { eachOf } from "../pages.js";
import type { Invoice, InvoicePage, InvoiceSearch } from "../types.js";

export type Invoices = ReturnType<typeof invoices>;

export const invoices = (http: Http) => {
  const list = ({ ...query }: InvoiceSearch = {}, { signal }: RequestOptions = {}) =>
    http<InvoicePage>("/v1/invoices", { query, signal });

  return {
    /**
     * The invoices of the key's own partner, the latest first; all of them for the operator. Needs a secret key.
     *
     * @throws {ApiError} `secret_key_required`, `cursor_invalid`, `validation_failed`
     */
    list,

    /** Every invoice that matches, over all pages. */
    listAll: (query: InvoiceSearch = {}, options?: RequestOptions): AsyncGenerator<Invoice, void> =>
      eachOf((from) => list({ ...query, ...from }, options)),

    /**
     * An invoice as it was issued; amounts in cents of a euro.
     *
     * @throws {ApiError} `invoice_not_found`, `secret_key_required`
     */
    retrieve: (id: string, { signal }: RequestOptions = {}) =>
      http<Invoice>(`/v1/invoices/${encodeURIComponent(id)}`, { signal }),
  };
};
