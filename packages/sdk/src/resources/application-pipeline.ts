import { type Download, readDownload } from "../download.js";
import type { Http, RequestOptions } from "../http.js";
import type {
  Application,
  ApplicationExportSearch,
  ApplicationMove,
  ApplicationPage,
  ApplicationSearch,
} from "../types.js";

export type ApplicationPipeline = ReturnType<typeof applicationPipeline>;

const pathOf = (id: string) => `/v1/applications/${encodeURIComponent(id)}`;

/** What a company's people do of the applications it gets. All need its secret key, or a client session with the scope named. */
export const applicationPipeline = (http: Http) => {
  const list = ({ ...query }: ApplicationSearch = {}, { signal }: RequestOptions = {}) =>
    http<ApplicationPage>("/v1/applications", { query, signal });

  return {
    /**
     * The applications to the key's company's offers, or those that came from its own pages; the latest first. Needs a secret key, as all that
     * follows does, or a client session: its scopes are `applications:read`, and to move one `applications:move` too.
     *
     * @throws {ApiError} `secret_key_required`, `cursor_invalid`, `validation_failed`
     */
    list,

    /**
     * An application with its history; what the key's partner may not see is null. Needs a secret key.
     *
     * @throws {ApiError} `application_not_found`, `secret_key_required`
     */
    retrieve: (id: string, { signal }: RequestOptions = {}) => http<Application>(pathOf(id), { signal }),

    /**
     * Moves an application on: to `screening`, `interview`, `offered`, `placed` or `declined`. Needs the secret key of the offer's company.
     *
     * @throws {ApiError} `application_not_found`, `application_move_refused`, `validation_failed`, `not_permitted`
     */
    move: (id: string, move: ApplicationMove, { signal }: RequestOptions = {}) =>
      http<Application>(`${pathOf(id)}/move`, { method: "POST", json: move, signal }),

    /**
     * The applications that match, over all pages, as a spreadsheet (CSV, UTF-8). Scope: `applications:read`.
     *
     * @throws {ApiError} `validation_failed`
     */
    exportCsv: ({ ...query }: ApplicationExportSearch = {}, { signal }: RequestOptions = {}) =>
      http<Download>("/v1/applications/export.csv", { query, signal, read: readDownload }),
  };
};
