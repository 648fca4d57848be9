import type { OfferPay } from "@alternance-kit/contract/offer";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { applications } from "../applications/applications.table.js";
import { offers } from "../offers/offers.table.js";
import { partners } from "../partners/partners.table.js";

/** An application that was placed is not erased: its row is there as long as this one. */
export const placements = sqliteTable(
  "placements",
  {
    id: text("id").primaryKey(),
    applicationId: text("application_id")
      .notNull()
      .unique()
      .references(() => applications.id),
    offerId: text("offer_id")
      .notNull()
      .references(() => offers.id),
    companyId: text("company_id")
      .notNull()
      .references(() => partners.id),
    sourcePartnerId: text("source_partner_id")
      .notNull()
      .references(() => partners.id),
    centreName: text("centre_name"),
    /** The partner registered with it reads the placement. */
    centreSiret: text("centre_siret"),
    centreUai: text("centre_uai"),
    tutorName: text("tutor_name"),
    startsOn: text("starts_on").notNull(),
    endsOn: text("ends_on").notNull(),
    brokenOn: text("broken_on"),
    /** As the offer said on that day. */
    pay: text("pay", { mode: "json" }).$type<OfferPay>().notNull(),
    /** Counts the changes: of two made from the same reading, the second is judged again. */
    revision: integer("revision").notNull().default(0),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (table) => [
    index("placements_company").on(table.companyId, table.createdAt, table.id),
    index("placements_source").on(table.sourcePartnerId, table.createdAt, table.id),
    index("placements_centre").on(table.centreSiret, table.createdAt, table.id),
    index("placements_offer").on(table.offerId),
  ],
);
