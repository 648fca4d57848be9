import type { Http, RequestOptions } from "../http.js";
import { eachOf } from "../pages.js";
import type { Mail, MailPage, MailSearch } from "../types.js";

export type Mails = ReturnType<typeof mails>;

/** The outbox. For the operator's secret key. */
export const mails = (http: Http) => {
  const list = ({ ...query }: MailSearch = {}, { signal }: RequestOptions = {}) =>
    http<MailPage>("/v1/mails", { query, signal });

  return {
    /**
     * The e-mails of the outbox, the latest first, without their text.
     *
     * @throws {ApiError} `not_permitted`, `secret_key_required`, `cursor_invalid`, `validation_failed`
     */
    list,

    /** Every e-mail that matches, over all pages. */
    listAll: (query: MailSearch = {}, options?: RequestOptions): AsyncGenerator<Mail, void> =>
      eachOf((from) => list({ ...query, ...from }, options)),

    /**
     * Tries an e-mail again that failed, or one that waits, now.
     *
     * @throws {ApiError} `mail_not_found`, `mail_retry_refused` (it was sent, is being sent, or was cancelled), `not_permitted`
     */
    retry: (id: string, { signal }: RequestOptions = {}) =>
      http<Mail>(`/v1/mails/${encodeURIComponent(id)}/retry`, { method: "POST", signal }),
  };
};
