import { createHash } from "node:crypto";

/** As a policy names an inline style that may apply. */
const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * The policy of a page: its own styles by their hashes, the embed's scripts and answers from the service itself, forms to the service,
 * and nothing of anyone else.
 */
export const policyOf = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    `style-src ${styles.map(hashOf).join(" ")}`,
    "img-src data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types alternance-kit",
  ].join("; ");

/** Sent with every page. With `no-referrer`, a browser would hide where a form was filled in: the page's own origin must be told to ourselves. */
export const PAGE_HEADERS = {
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
} as const;
