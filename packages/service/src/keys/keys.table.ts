import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { partners } from "../partners/partners.table.js";

export const keys = sqliteTable(
  "keys",
  {
    id: text("id").primaryKey(),
    partnerId: text("partner_id")
      .notNull()
      .references(() => partners.id),
    kind: text("kind", { enum: ["publishable", "secret"] }).notNull(),
    /** SHA-256 in hexadecimal: the key itself is shown once and kept nowhere. */
    hash: text("hash").notNull().unique(),
    /** The key's last characters, to tell keys apart in a list. */
    hint: text("hint").notNull(),
    /** Web origins that may use a publishable key, as JSON. */
    origins: text("origins", { mode: "json" }).$type<readonly string[]>().notNull(),
    createdAt: text("created_at").notNull(),
    revokedAt: text("revoked_at"),
  },
  (table) => [index("keys_partner").on(table.partnerId)],
);
