import type { Seller } from "@alternance-kit/contract/invoice";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { orders } from "../orders/orders.table.js";
import { partners } from "../partners/partners.table.js";
import type { Sale } from "../quotes/sale.js";

/** Written once: the migrations forbid to change or to delete an invoice. */
export const invoices = sqliteTable(
  "invoices",
  {
    id: text("id").primaryKey(),
    partnerId: text("partner_id")
      .notNull()
      .references(() => partners.id),
    orderId: text("order_id")
      .notNull()
      .unique()
      .references(() => orders.id),
    year: integer("year").notNull(),
    place: integer("place").notNull(),
    issuedOn: text("issued_on").notNull(),
    paidOn: text("paid_on").notNull(),
    seller: text("seller", { mode: "json" }).$type<Seller>().notNull(),
    sale: text("sale", { mode: "json" }).$type<Sale>().notNull(),
    legalMentions: text("legal_mentions", { mode: "json" }).$type<string[]>().notNull(),
  },
  (table) => [
    uniqueIndex("invoices_number").on(table.year, table.place),
    index("invoices_partner").on(table.partnerId, table.id),
  ],
);
