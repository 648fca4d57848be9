import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { AppError } from "../app-error.js";

/** Where a page ended: the values its listing sorts by. */
export type Position = readonly (string | number)[];

export interface Cursors {
  /** `scope` is the listing with its filters: a cursor made by one is refused by another. */
  encode(scope: unknown, position: Position): string;
  /** @throws {AppError} `cursor_invalid` when we did not make it, or made it for another listing. */
  decode(scope: unknown, cursor: string): Position;
}

const TAG_BYTES = 16;

/** Cursors signed with HMAC-SHA-256: what a client sends back is what we gave, or is refused. */
export function createCursors(secret: string): Cursors {
  const tagOf = (scope: unknown, payload: string) => {
    const digest = createHash("sha256").update(JSON.stringify(scope)).digest("base64url");
    return createHmac("sha256", secret).update(`${digest}.${payload}`).digest().subarray(0, TAG_BYTES);
  };

  return {
    encode(scope, position) {
      const payload = Buffer.from(JSON.stringify(position)).toString("base64url");
      return `${payload}.${tagOf(scope, payload).toString("base64url")}`;
    },
    decode(scope, cursor) {
      const [payload = "", tag = ""] = cursor.split(".");
      const given = Buffer.from(tag, "base64url");
      if (given.length !== TAG_BYTES || !timingSafeEqual(given, tagOf(scope, payload))) {
        throw new AppError(
          "cursor_invalid",
          "Pass the `nextCursor` of the page before, unchanged, with the same filters; or start without a cursor.",
        );
      }
      return JSON.parse(Buffer.from(payload, "base64url").toString()) as Position; // Safe: the tag proves that we wrote it.
    },
  };
}
