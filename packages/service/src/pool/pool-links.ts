import { hashLinkToken, newLinkToken } from "../mail/link-token.js";

/** How long a candidate can come back to their profile by the link of an e-mail; the notice before its end brings another. */
const PROFILE_MS = 400 * 86_400_000;
/** How long a guardian has to answer. */
export const GUARDIAN_DAYS = 14;
const GUARDIAN_MS = GUARDIAN_DAYS * 86_400_000;

export interface NewPoolLink {
  hash: string;
  purpose: "profile" | "guardian";
  expiresAt: Date;
}

/** A link of an e-mail: the address goes in the e-mail, the rest is kept. */
export interface PoolLink {
  url: string;
  kept: NewPoolLink;
}

export const profileLink = (publicUrl: string, now: Date): PoolLink =>
  newLink(`${publicUrl}/my-profile`, "profile", new Date(now.getTime() + PROFILE_MS));

export const guardianLink = (publicUrl: string, askedAt: Date): PoolLink =>
  newLink(`${publicUrl}/guardian-of-profile`, "guardian", new Date(askedAt.getTime() + GUARDIAN_MS));

function newLink(address: string, purpose: NewPoolLink["purpose"], expiresAt: Date): PoolLink {
  const token = newLinkToken();
  return { url: `${address}/${token}`, kept: { hash: hashLinkToken(token), purpose, expiresAt } };
}
