import { APPLICATION_STATUSES } from "@alternance-kit/domain/application-transition";
import { CV_SCANS, type CvType } from "@alternance-kit/domain/candidate-file";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { offers } from "../offers/offers.table.js";
import { partners } from "../partners/partners.table.js";

export const applications = sqliteTable(
  "applications",
  {
    id: text("id").primaryKey(),
    reference: text("reference").notNull().unique(),
    offerId: text("offer_id")
      .notNull()
      .references(() => offers.id),
    /** The offer's company, kept here so that a listing needs no join to know whose it is. */
    companyId: text("company_id")
      .notNull()
      .references(() => partners.id),
    /** Whose page it came from. */
    sourcePartnerId: text("source_partner_id")
      .notNull()
      .references(() => partners.id),
    sourceOrigin: text("source_origin"),
    pageUrl: text("page_url"),
    firstName: text("first_name").notNull(),
    lastName: text("last_name").notNull(),
    email: text("email").notNull(),
    phone: text("phone"),
    message: text("message"),
    /** Where the file store keeps the CV. */
    cvKey: text("cv_key").notNull(),
    cvFileName: text("cv_file_name").notNull(),
    cvType: text("cv_type").$type<CvType>().notNull(),
    cvSizeBytes: integer("cv_size_bytes").notNull(),
    cvSha256: text("cv_sha256").notNull(),
    cvScan: text("cv_scan", { enum: CV_SCANS }).notNull().default("unscanned"),
    status: text("status", { enum: APPLICATION_STATUSES }).notNull(),
    receivedAt: text("received_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (table) => [
    index("applications_company").on(table.companyId, table.receivedAt, table.id),
    index("applications_source").on(table.sourcePartnerId, table.receivedAt, table.id),
    index("applications_offer").on(table.offerId),
    index("applications_cv").on(table.cvKey),
    index("applications_unscanned").on(table.cvScan, table.receivedAt),
  ],
);

export const applicationMoves = sqliteTable(
  "application_moves",
  {
    id: text("id").primaryKey(),
    applicationId: text("application_id")
      .notNull()
      .references(() => applications.id),
    status: text("status", { enum: APPLICATION_STATUSES }).notNull(),
    at: text("at").notNull(),
    byPartnerId: text("by_partner_id")
      .notNull()
      .references(() => partners.id),
    note: text("note"),
  },
  (table) => [index("application_moves_application").on(table.applicationId, table.id)],
);
