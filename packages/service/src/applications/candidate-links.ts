import { hashLinkToken, newLinkToken } from "../mail/link-token.js";
import type { NewCandidateLink } from "./moves.store.js";

/** How long a candidate can come back to their page by the link of an e-mail. */
const OPEN_MS = 400 * 86_400_000;

/** A link to a candidate's own page: the address goes in an e-mail, the rest is kept. */
export function newCandidateLink(publicUrl: string, now: Date): NewCandidateLink & { url: string } {
  const token = newLinkToken();
  return {
    url: `${publicUrl}/my-application/${token}`,
    hash: hashLinkToken(token),
    expiresAt: new Date(now.getTime() + OPEN_MS),
  };
}
