import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

/** Bytes of a key of AES-256. */
export const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts what the database must not hold in clear. */
export interface Sealer {
  /** What each text it seals begins with: the format's version, and the key's id. */
  prefix: string;
  /** `owner` is the id of what the text belongs to: sealed for one, it does not open for another. */
  seal(text: string, owner: string): string;
  /** @throws {Error} when it was sealed with another key, for another owner, or was changed; the text is never in the message. */
  open(sealed: string, owner: string): string;
  /** A text that stands for another where only sameness matters; without the key it tells nothing, however few the possible texts. */
  tokenOf(text: string): string;
}

/** AES-256-GCM with a random nonce for each text: `v1.<key id>.<nonce, text and tag in base64url>`. */
export function createSealer(key: Buffer): Sealer {
  // What is derived for another purpose says nothing of the key.
  const derive = (purpose: string, text = "") =>
    createHmac("sha256", key).update(`${purpose}\0${text}`).digest();
  const prefix = `v1.${derive("key id").subarray(0, 6).toString("hex")}.`;

  return {
    prefix,
    seal(text, owner) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(owner));
      const body = [iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()];
      return prefix + Buffer.concat(body).toString("base64url");
    },
    open(sealed, owner) {
      if (!sealed.startsWith(prefix)) {
        throw new Error(
          `What ${owner} keeps sealed was sealed with another key than this service's: set ENCRYPTION_KEY to that key.`,
        );
      }
      const body = Buffer.from(sealed.slice(prefix.length), "base64url");
      const decipher = createDecipheriv("aes-256-gcm", key, body.subarray(0, IV_BYTES))
        .setAAD(Buffer.from(owner))
        .setAuthTag(body.subarray(-TAG_BYTES));
      const text = decipher.update(body.subarray(IV_BYTES, -TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString("utf8");
    },
    tokenOf: (text) => derive("token", text).toString("base64url"),
  };
}
