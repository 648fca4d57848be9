import type { MiddlewareHandler } from "hono";
import { etag } from "hono/etag";
import { matchesTag } from "./entity-tag.js";
import type { HttpEnv } from "./principal.js";

const withEtag = etag();

/**
 * A read that browsers and shared caches may keep, unless its answer says otherwise: asked again each time, answered 304 while nothing changed.
 * Sorting out who may read comes first (`authenticate`), so an unlisted origin gets no 304 either.
 */
export const publicRead: MiddlewareHandler<HttpEnv> = async (c, next) => {
  await withEtag(c, next);
  if ((c.res.ok || c.res.status === 304) && !c.res.headers.has("cache-control"))
    c.res.headers.set("cache-control", ASKED_AGAIN);
};

/** The same for a route that tags its answers itself, and lets them be given again: a 304 has every header of its 200 but the content's. */
export const taggedRead: MiddlewareHandler<HttpEnv> = async (c, next) => {
  await next();
  const tag = c.res.headers.get("etag");
  if (!c.res.ok || tag === null) return;
  c.res.headers.set("cache-control", ASKED_AGAIN);
  const known = c.req.header("if-none-match");
  if (known !== undefined && matchesTag(known, tag)) c.res = new Response(null, { status: 304 });
};

const ASKED_AGAIN = "public, max-age=0, must-revalidate";
