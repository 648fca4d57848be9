import { hashLinkToken, newLinkToken } from "../mail/link-token.js";
import type { LinkPurpose, NewLink } from "./alerts.store.js";

/** How long the way out of an old e-mail stays open. */
const UNSUBSCRIBE_MS = 400 * 86_400_000;

/** Makes links for e-mails: the address goes in the e-mail, the rest is kept. */
export const alertLinks = (publicUrl: string, now: Date) => ({
  make(
    purpose: LinkPurpose,
    expiresAt = new Date(now.getTime() + UNSUBSCRIBE_MS),
  ): NewLink & { url: string } {
    const token = newLinkToken();
    const path = purpose === "confirm" ? `/alerts/${token}` : `/alerts/${token}/unsubscribe`;
    return { hash: hashLinkToken(token), purpose, expiresAt, url: `${publicUrl}${path}` };
  },
});
