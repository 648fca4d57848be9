import { createHash } from "node:crypto";

/** The tag of a content: the same for the same bytes. */
export const entityTag = (content: string): string =>
  `"${createHash("sha1").update(content).digest("base64url")}"`;

/** Whether an `If-None-Match` names the tag (RFC 9110, 13.1.2: compared weakly). */
export const matchesTag = (ifNoneMatch: string, tag: string): boolean =>
  ifNoneMatch === tag ||
  ifNoneMatch.trim() === "*" ||
  ifNoneMatch.split(",").some((listed) => listed.trim().replace(/^W\//, "") === tag);
