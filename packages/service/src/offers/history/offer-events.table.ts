import type { OfferEvent } from "@alternance-kit/contract/offer-life";
import { OFFER_STATUSES } from "@alternance-kit/domain/offer";
import { OFFER_ACTORS } from "@alternance-kit/domain/offer-transition";
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { partners } from "../../partners/partners.table.js";
import { offers } from "../offers.table.js";

/**
 * What happened to each offer, numbered from 1. Every write of an offer adds the next number: of two writes made from the same
 * reading, the key refuses the second, and with it everything that was to be written beside it.
 */
export const offerEvents = sqliteTable(
  "offer_events",
  {
    offerId: text("offer_id")
      .notNull()
      .references(() => offers.id),
    number: integer("number").notNull(),
    at: text("at").notNull(),
    actor: text("actor", { enum: OFFER_ACTORS }).notNull(),
    /** None when it was the clock. */
    partnerId: text("partner_id").references(() => partners.id),
    from: text("from_status", { enum: OFFER_STATUSES }),
    to: text("to_status", { enum: OFFER_STATUSES }).notNull(),
    changes: text("changes", { mode: "json" }).$type<OfferEvent["changes"]>().notNull(),
    reason: text("reason"),
  },
  (table) => [primaryKey({ columns: [table.offerId, table.number] })],
);
