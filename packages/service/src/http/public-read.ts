import type { MiddlewareHandler } from "hono";
import { etag } from "hono/etag";
import type { HttpEnv } from "./principal.js";

const withEtag = etag();

/**
 * A read that browsers and shared caches may keep, unless its answer says otherwise: asked again each time, answered 304 while nothing changed.
 * Sorting out who may read comes first (`authenticate`), so an unlisted origin gets no 304 either.
 */
export const publicRead: MiddlewareHandler<HttpEnv> = async (c, next) => {
  await withEtag(c, next);
  if ((c.res.ok || c.res.status === 304) && !c.res.headers.has("cache-control"))
    c.res.headers.set("cache-control", "public, max-age=0, must-revalidate");
};
