import { createHash, randomBytes } from "node:crypto";

export type KeyKind = "publishable" | "secret";
export type KeyMode = "test" | "live";

const PREFIX = { publishable: "pk", secret: "sk" } as const;

/** A new key: its kind and mode can be read (and scanned for) in its prefix; the rest is 192 random bits. */
export const mintKey = (kind: KeyKind, mode: KeyMode): string =>
  `${PREFIX[kind]}_${mode}_${randomBytes(24).toString("base64url")}`;

/** Keys are kept as SHA-256 only. No salt or slow hash is wanted: 192 random bits cannot be guessed. */
export const hashKey = (key: string): string => createHash("sha256").update(key).digest("hex");

export const looksSecret = (key: string): boolean => key.startsWith("sk_");

/** As its prefix says. */
export const modeOf = (key: string): KeyMode => (/^[a-z]+_live_/.test(key) ? "live" : "test");
