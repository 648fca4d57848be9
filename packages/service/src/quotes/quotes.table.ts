import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { partners } from "../partners/partners.table.js";
import type { Sale } from "./sale.js";

export const quotes = sqliteTable(
  "quotes",
  {
    id: text("id").primaryKey(),
    /** Whose page or key it was asked with. */
    partnerId: text("partner_id")
      .notNull()
      .references(() => partners.id),
    year: integer("year").notNull(),
    place: integer("place").notNull(),
    sale: text("sale", { mode: "json" }).$type<Sale>().notNull(),
    issuedAt: text("issued_at").notNull(),
    validUntil: text("valid_until").notNull(),
  },
  (table) => [
    uniqueIndex("quotes_number").on(table.year, table.place),
    index("quotes_partner").on(table.partnerId),
  ],
);
