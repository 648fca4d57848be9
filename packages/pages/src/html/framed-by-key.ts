import type { MiddlewareHandler } from "hono";
import type { PagesDeps } from "../pages-deps.js";

/**
 * A page asked for with a partner's key (`?key=pk_…`) may stand in a frame of that key's own origins, for sites that take no script. No other
 * page may be framed, so that nobody's click is stolen.
 */
export const framedByKey =
  ({ originsOf }: Pick<PagesDeps, "originsOf">): MiddlewareHandler =>
  async (c, next) => {
    await next();
    const key = c.req.query("key");
    const policy = c.res.headers.get("content-security-policy");
    if (!key || !policy) return;
    const origins = await originsOf(key);
    if (origins.length)
      c.res.headers.set(
        "content-security-policy",
        policy.replace("frame-ancestors 'none'", `frame-ancestors ${origins.join(" ")}`),
      );
  };
