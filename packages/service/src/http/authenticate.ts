import type { MiddlewareHandler } from "hono";
import { AppError } from "../app-error.js";
import { hashKey, looksSecret } from "../keys/key.js";
import type { KnownKey } from "../keys/keys.store.js";
import type { HttpEnv } from "./principal.js";

export type FindKey = (hash: string) => Promise<KnownKey | undefined>;

const REVOKE = "Whoever opened the page could read it: revoke it and issue another.";

/**
 * Tells who asks. Publishable keys come in the query and, from a browser, only from their own origins;
 * secret keys come in `Authorization: Bearer` and never from a browser.
 */
export const authenticate =
  (findKey: FindKey): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const origin = c.req.header("origin");
    const key = keyOf(c.req.query("key"), c.req.header("authorization"), origin);
    const known = await findKey(hashKey(key));
    if (!known)
      throw new AppError(
        "key_unknown",
        "Check the key: it is mistyped, was revoked, or belongs to another service.",
      );
    if (origin !== undefined) {
      if (!known.origins.includes(origin)) {
        throw new AppError(
          "origin_not_allowed",
          `This key does not list the origin ${origin}: ask the operator to add it.`,
        );
      }
      c.header("Access-Control-Allow-Origin", origin);
      c.header("Access-Control-Expose-Headers", "ETag, Link, Retry-After");
    }
    c.set("principal", known.principal);
    await next();
  };

function keyOf(
  inQuery: string | undefined,
  authorization: string | undefined,
  origin: string | undefined,
): string {
  const inHeader = authorization?.match(/^Bearer +(\S+)$/i)?.[1];
  const secret = [inHeader, inQuery].find((key) => key !== undefined && looksSecret(key));
  if (secret !== undefined && origin !== undefined) {
    throw new AppError("secret_key_in_browser", `Use your publishable key (pk_…) in pages. ${REVOKE}`);
  }
  if (inQuery !== undefined && looksSecret(inQuery)) {
    throw new AppError(
      "secret_key_in_url",
      "Send the secret key as `Authorization: Bearer sk_…`: addresses are logged. Revoke this one and issue another.",
    );
  }
  const key = inHeader ?? inQuery;
  if (key) return key;
  throw new AppError(
    "key_missing",
    "Give a publishable key as `?key=pk_…`, or a secret key as `Authorization: Bearer sk_…`.",
  );
}
