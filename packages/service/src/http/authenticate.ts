import type { MiddlewareHandler } from "hono";
import { AppError } from "../app-error.js";
import { looksLikeSession } from "../client-sessions/session-token.js";
import { hashKey, looksSecret } from "../keys/key.js";
import type { KnownKey } from "../keys/keys.store.js";
import { bearerOf } from "./bearer.js";
import type { HttpEnv, Principal } from "./principal.js";

export type FindKey = (hash: string) => Promise<KnownKey | undefined>;

export interface AuthenticateDeps {
  findKey: FindKey;
  clientSessions: { find(hash: string, now: Date): Promise<Principal | undefined> };
  publicUrl: string;
  now(): Date;
}

const REVOKE = "Whoever opened the page could read it: revoke it and issue another.";

/**
 * Tells who asks. Publishable keys come in the query and, from a browser, only from their own origins; secret keys come in
 * `Authorization: Bearer` and never from a browser; client sessions come there from a browser alone, from their own origin.
 */
export const authenticate =
  (deps: AuthenticateDeps): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const [inQuery, inHeader] = [c.req.query("key"), bearerOf(c.req.header("authorization"))];
    const origin = c.req.header("origin");
    refuseLeaked(inQuery, inHeader, origin);
    const isSession = inHeader !== undefined && looksLikeSession(inHeader);
    const principal = isSession
      ? await sessionOf(deps, inHeader, origin ?? ownOrigin(deps, c.req.header("sec-fetch-site")))
      : await keyHolder(deps, keyOf(inHeader, inQuery), origin);
    c.set("principal", principal);
    await next();
    // After the answer is made: a stream that a route answers by itself would drop what was set before.
    const { headers } = c.res;
    if (origin !== undefined) {
      headers.set("access-control-allow-origin", origin);
      const own = headers.get("access-control-expose-headers");
      headers.set("access-control-expose-headers", own ?? "Content-Disposition, ETag, Link, Retry-After");
    }
    // The computer may be shared, and its person gone before the next one sits down.
    if (isSession) headers.set("cache-control", "no-store");
  };

/** A bearer that is no key tells something else than who asks, and gives way to the key in the query. */
const keyOf = (inHeader: string | undefined, inQuery: string | undefined): string | undefined =>
  inHeader !== undefined && /^[ps]k_/.test(inHeader) ? inHeader : (inQuery ?? inHeader);

/** Of a page of the service's own, which a browser sends no `Origin` for when it only reads. */
const ownOrigin = ({ publicUrl }: AuthenticateDeps, fetchSite: string | undefined): string | undefined =>
  fetchSite === "same-origin" ? new URL(publicUrl).origin : undefined;

async function sessionOf(
  { clientSessions, now }: AuthenticateDeps,
  token: string,
  origin: string | undefined,
): Promise<Principal> {
  const principal = await clientSessions.find(hashKey(token), now());
  if (!principal)
    throw new AppError(
      "client_session_expired",
      "Have your server mint another: it lasted its time, or the key that it was minted with is revoked.",
    );
  if (origin === undefined || !principal.origins.includes(origin))
    throw new AppError(
      "origin_not_allowed",
      `This session is for the pages of ${principal.origins.join()} alone: mint another for yours.`,
    );
  return principal;
}

async function keyHolder(
  { findKey }: AuthenticateDeps,
  key: string | undefined,
  origin: string | undefined,
): Promise<Principal> {
  if (!key)
    throw new AppError(
      "key_missing",
      "Give a publishable key as `?key=pk_…`, or a secret key as `Authorization: Bearer sk_…`.",
    );
  const known = await findKey(hashKey(key));
  if (!known)
    throw new AppError(
      "key_unknown",
      "Check the key: it is mistyped, was revoked, or belongs to another service.",
    );
  if (origin !== undefined && !known.origins.includes(origin))
    throw new AppError(
      "origin_not_allowed",
      `This key does not list the origin ${origin}: ask the operator to add it.`,
    );
  return known.principal;
}

function refuseLeaked(
  inQuery: string | undefined,
  inHeader: string | undefined,
  origin: string | undefined,
): void {
  const hasSecret = [inHeader, inQuery].some((key) => key !== undefined && looksSecret(key));
  if (hasSecret && origin !== undefined)
    throw new AppError("secret_key_in_browser", `Use your publishable key (pk_…) in pages. ${REVOKE}`);
  if (inQuery !== undefined && (looksSecret(inQuery) || looksLikeSession(inQuery)))
    throw new AppError(
      "secret_key_in_url",
      "Send secret keys and sessions as `Authorization: Bearer …`: addresses are logged. Revoke this key and issue another.",
    );
}
