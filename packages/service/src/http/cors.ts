import type { MiddlewareHandler } from "hono";
import { hashKey } from "../keys/key.js";
import type { FindKey } from "./authenticate.js";
import type { HttpEnv } from "./principal.js";

export interface CorsDeps {
  findKey: FindKey;
  clientSessions: { isLiveFor(origin: string, now: Date): Promise<boolean> };
  now(): Date;
}

/**
 * CORS for the API: a preflight is granted to the origins of the key in the query; without one, to those for which a client session lives,
 * whose token a preflight never carries; and to no other.
 * Answers name the origin (see `authenticate`); a problem may be read from anywhere, so that the page's developer learns what is wrong:
 * it holds nothing private, and no cookie ever takes part.
 */
export const cors =
  ({ findKey, clientSessions, now }: CorsDeps): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const origin = c.req.header("origin");
    c.header("Vary", "Origin", { append: true });
    if (c.req.method === "OPTIONS" && c.req.header("access-control-request-method") !== undefined) {
      const key = c.req.query("key");
      const isGranted =
        origin !== undefined &&
        (key === undefined
          ? await clientSessions.isLiveFor(origin, now())
          : (await findKey(hashKey(key)))?.origins.includes(origin) === true);
      return c.body(null, 204, isGranted ? { ...PREFLIGHT, "access-control-allow-origin": origin } : {});
    }
    await next();
    if (origin !== undefined && c.res.status >= 400 && !c.res.headers.has("access-control-allow-origin")) {
      c.res.headers.set("access-control-allow-origin", "*");
    }
    return undefined;
  };

const PREFLIGHT = {
  "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
  "access-control-allow-headers":
    "authorization, content-type, idempotency-key, tus-resumable, upload-length, upload-metadata, upload-offset",
  "access-control-max-age": "7200",
};
