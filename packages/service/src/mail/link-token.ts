import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, for the address of a link. */
export const newLinkToken = (): string => randomBytes(32).toString("base64url");

/** Tokens are kept as SHA-256 only. No salt or slow hash is wanted: 256 random bits cannot be guessed. */
export const hashLinkToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** A token opens what its e-mail opens: it stays out of logs. */
export const withoutLinkToken = (path: string): string =>
  path.replace(/^\/(alerts|guardian|my-application|my-profile|guardian-of-profile)\/[^/]+/, "/$1/…");
