import type { Order } from "@alternance-kit/contract/order";
import { ORDER_STATUSES } from "@alternance-kit/domain/order-transition";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { partners } from "../partners/partners.table.js";
import { quotes } from "../quotes/quotes.table.js";

export const orders = sqliteTable(
  "orders",
  {
    id: text("id").primaryKey(),
    partnerId: text("partner_id")
      .notNull()
      .references(() => partners.id),
    /** A quote is ordered once. */
    quoteId: text("quote_id")
      .notNull()
      .unique()
      .references(() => quotes.id),
    year: integer("year").notNull(),
    place: integer("place").notNull(),
    status: text("status", { enum: ORDER_STATUSES }).notNull(),
    acceptance: text("acceptance", { mode: "json" }).$type<Order["acceptance"]>().notNull(),
    /** The account to pay to and the due date, as they were told to the buyer. */
    payment: text("payment", { mode: "json" })
      .$type<Omit<Order["payment"], "reference" | "amountCents">>()
      .notNull(),
    placedAt: text("placed_at").notNull(),
    paidAt: text("paid_at"),
  },
  (table) => [
    uniqueIndex("orders_number").on(table.year, table.place),
    index("orders_partner").on(table.partnerId, table.placedAt, table.id),
  ],
);
