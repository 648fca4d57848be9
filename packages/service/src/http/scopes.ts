import type { ClientSessionScope } from "@alternance-kit/contract/client-session";
import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import { AppError } from "../app-error.js";
import { type HttpEnv, type Principal, secretOnly } from "./principal.js";

const NAMED = new WeakMap<object, readonly ClientSessionScope[]>();

/** Keeps a route to secret keys, and to sessions that have all of these scopes. */
export function secretOrSession(...scopes: readonly ClientSessionScope[]): MiddlewareHandler<HttpEnv> {
  const middleware: MiddlewareHandler<HttpEnv> = (c, next) => {
    if (c.var.principal.keyKind !== "session") return secretOnly(c, next);
    requireScopes(c.var.principal, scopes);
    return next();
  };
  NAMED.set(middleware, scopes);
  return middleware;
}

/** Refuses a session whatever route does not name the scopes that let it in: what is forgotten is closed. */
export const sessionsWhereNamed: MiddlewareHandler<HttpEnv> = (c, next) => {
  const { principal } = c.var;
  if (principal.keyKind !== "session") return next();
  const routes = matchedRoutes(c).filter(({ method, path }) => method !== "ALL" && path.startsWith("/v1/"));
  const named = new Map<string, readonly ClientSessionScope[]>();
  for (const { path, handler } of routes) {
    const scopes = NAMED.get(handler);
    if (scopes) named.set(path, scopes);
  }
  // Of several routes that an address fits, whichever answers: each must let it in.
  const isNamed = routes.length > 0 && routes.every(({ path }) => named.has(path));
  if (!isNamed)
    throw new AppError("scope_missing", "No client session may do this: call it from your server.");
  for (const scopes of named.values()) requireScopes(principal, scopes);
  return next();
};

function requireScopes(
  principal: Extract<Principal, { keyKind: "session" }>,
  scopes: readonly ClientSessionScope[],
): void {
  const missing = scopes.filter((scope) => !principal.scopes.includes(scope));
  if (missing.length)
    throw new AppError("scope_missing", `Mint a session that has the scope ${missing.join(" and ")} too.`);
}
