import type { ClientSessionScope } from "@alternance-kit/contract/client-session";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { keys } from "../keys/keys.table.js";

/** What a partner's people may do from a page of its own, for a while. */
export const clientSessions = sqliteTable(
  "client_sessions",
  {
    /** SHA-256 of the token, in hexadecimal: the token itself is told once and kept nowhere. */
    hash: text("hash").primaryKey(),
    /** The secret key that it was minted with: revoked, the session is over too. */
    keyId: text("key_id")
      .notNull()
      .references(() => keys.id),
    scopes: text("scopes", { mode: "json" }).$type<readonly ClientSessionScope[]>().notNull(),
    /** Who of the partner's people, as it told. */
    subject: text("subject"),
    /** The one web origin whose pages may use it. */
    origin: text("origin").notNull(),
    expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [
    index("client_sessions_origin").on(table.origin, table.expiresAt),
    index("client_sessions_expiry").on(table.expiresAt),
  ],
);
