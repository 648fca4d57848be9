import { type Context, Hono } from "hono";
import { languageAsked, PLAIN_PAGE_HEADERS } from "../http/plain-page.js";
import type { HttpEnv } from "../http/principal.js";
import { hashLinkToken } from "../mail/link-token.js";
import { parisDate } from "../paris-date.js";
import { type AlertPage, alertPage } from "./alert-pages.js";
import { readQuery } from "./alert-query.js";
import type { Alert, AlertStore, LinkPurpose } from "./alerts.store.js";
import { describeSearch } from "./describe-search.js";

export interface AlertPageRoutesDeps {
  alerts: AlertStore;
  now(): Date;
}

/**
 * Where the links of alerts' e-mails lead. Reading a page changes nothing: programs that look at links before people do confirm nothing.
 * Posting needs no form of ours: mail programs unsubscribe so (RFC 8058), with no cookie, no login and no redirect.
 */
export function alertPageRoutes({ alerts, now }: AlertPageRoutesDeps) {
  const routes = new Hono<HttpEnv>();
  const find = (token: string, purpose: LinkPurpose) =>
    alerts.findByLink(hashLinkToken(token), purpose, now());

  routes.get("/alerts/:token", async (c) => {
    const alert = await find(c.req.param("token"), "confirm");
    return alert ? show(c, { kind: "confirm", search: searchOf(alert) }, alert) : gone(c);
  });
  routes.post("/alerts/:token", async (c) => {
    const alert = await find(c.req.param("token"), "confirm");
    if (!alert) return gone(c);
    const at = now();
    await alerts.confirm(alert.id, { now: at, today: parisDate(at) });
    return show(c, { kind: "confirmed", search: searchOf(alert) }, alert);
  });
  routes.get("/alerts/:token/unsubscribe", async (c) => {
    const alert = await find(c.req.param("token"), "unsubscribe");
    return alert ? show(c, { kind: "unsubscribe", search: searchOf(alert) }, alert) : gone(c);
  });
  routes.post("/alerts/:token/unsubscribe", async (c) => {
    const alert = await find(c.req.param("token"), "unsubscribe");
    if (!alert) return gone(c);
    await alerts.erase(alert.id);
    return show(c, { kind: "unsubscribed" }, alert);
  });
  return routes;
}

const searchOf = ({ query, language }: Alert): string => {
  const search = readQuery(query, 1);
  return search ? describeSearch(search, language) : "";
};

const show = (c: Context, page: AlertPage, { language }: Pick<Alert, "language">) =>
  c.html(alertPage(page, language), 200, PLAIN_PAGE_HEADERS);

/** The alert is not there to tell its language: the browser's does. */
const gone = (c: Context) => {
  const language = languageAsked(c.req.header("accept-language"));
  return c.html(alertPage({ kind: "gone" }, language), 404, PLAIN_PAGE_HEADERS);
};
