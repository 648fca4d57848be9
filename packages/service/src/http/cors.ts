import type { MiddlewareHandler } from "hono";
import { hashKey } from "../keys/key.js";
import type { FindKey } from "./authenticate.js";
import type { HttpEnv } from "./principal.js";

/**
 * CORS for the API: a preflight is granted to the origins of the key in the query, and to no other.
 * Answers name the origin (see `authenticate`); a problem may be read from anywhere, so that the page's developer learns what is wrong:
 * it holds nothing private, and no cookie ever takes part.
 */
export const cors =
  (findKey: FindKey): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const origin = c.req.header("origin");
    c.header("Vary", "Origin", { append: true });
    if (c.req.method === "OPTIONS" && c.req.header("access-control-request-method") !== undefined) {
      const key = c.req.query("key");
      const known = key === undefined ? undefined : await findKey(hashKey(key));
      const isListed = origin !== undefined && known?.origins.includes(origin) === true;
      return c.body(null, 204, isListed ? { ...PREFLIGHT, "access-control-allow-origin": origin } : {});
    }
    await next();
    if (origin !== undefined && c.res.status >= 400 && !c.res.headers.has("access-control-allow-origin")) {
      c.res.headers.set("access-control-allow-origin", "*");
    }
    return undefined;
  };

const PREFLIGHT = {
  "access-control-allow-methods": "GET, POST",
  "access-control-allow-headers": "content-type, idempotency-key",
  "access-control-max-age": "7200",
};
