import { hashLinkToken, newLinkToken } from "../../mail/link-token.js";
import type { NewGuardianLink } from "./guardians.store.js";

const DAY_MS = 86_400_000;

/** Days after which a guardian who has not answered is asked once more, and the application ends. */
export const REMINDED_AFTER_DAYS = 7;
export const ENDED_AFTER_DAYS = 14;

export const daysBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * DAY_MS).toISOString();

/** A link for a guardian to answer by, until the application would end: the address goes in an e-mail, the rest is kept. */
export function newGuardianLink(publicUrl: string, askedAt: string): NewGuardianLink & { url: string } {
  const token = newLinkToken();
  return {
    url: `${publicUrl}/guardian/${token}`,
    hash: hashLinkToken(token),
    expiresAt: new Date(Date.parse(askedAt) + ENDED_AFTER_DAYS * DAY_MS),
  };
}
