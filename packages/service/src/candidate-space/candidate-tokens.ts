import { newLinkToken } from "../mail/link-token.js";

const PREFIX = "ca_";

/** The token of a candidate's session: told from keys, and found by scanners, by its prefix; the rest is 256 random bits. */
export const newSessionToken = (): string => `${PREFIX}${newLinkToken()}`;

export const looksLikeCandidate = (token: string): boolean => token.startsWith(PREFIX);
