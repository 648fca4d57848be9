import { randomBytes } from "node:crypto";
import type { KeyMode } from "../keys/key.js";

/** A new session's token: its mode can be read (and scanned for) in its prefix; the rest is 256 random bits. */
export const mintSessionToken = (mode: KeyMode): string =>
  `cs_${mode}_${randomBytes(32).toString("base64url")}`;

export const looksLikeSession = (token: string): boolean => token.startsWith("cs_");
