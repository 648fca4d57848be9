import type { Http, RequestOptions } from "../http.js";
import type { ClientSession, NewClientSession } from "../types.js";

export type ClientSessions = ReturnType<typeof clientSessions>;

/** What the partner's people may do from pages of its own. */
export const clientSessions = (http: Http) => ({
  /**
   * Opens a session for one of your people who is logged into a page of yours: hand `token` to that page, where it is the elements' key, and
   * any client's. Needs a secret key; your server calls it.
   *
   * @param session `origin` is the page's, over https (or on localhost); it lives `expiresInSeconds`, 60 to 3,600, 900 unless told
   * @throws {ApiError} `secret_key_required`, `validation_failed`
   */
  create: (session: NewClientSession, { signal }: RequestOptions = {}) =>
    http<ClientSession>("/v1/client-sessions", { method: "POST", json: session, signal }),
});
