import type { Attribution } from "@alternance-kit/contract/attribution";
import { LANGUAGES } from "@alternance-kit/contract/mail";
import { APPLICATION_STATUSES, MOVERS, RUNNING } from "@alternance-kit/domain/application-transition";
import { CV_SCANS, type CvType } from "@alternance-kit/domain/candidate-file";
import type { DeclineReason } from "@alternance-kit/domain/decline-reasons";
import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
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
    /** How its candidate came; none when the page did not tell. */
    attribution: text("attribution", { mode: "json" }).$type<Attribution>(),
    firstName: text("first_name").notNull(),
    lastName: text("last_name").notNull(),
    email: text("email").notNull(),
    /** One person's e-mail, however it is written (`foldedEmail`); null in what was doubled before doubles were known. */
    emailFolded: text("email_folded"),
    phone: text("phone"),
    message: text("message"),
    /** In which the candidate is written to. */
    language: text("language", { enum: LANGUAGES }).notNull().default("fr"),
    /** For how many days of silence something was done since the last move: 0, 7, 14 or 21. */
    silenceTold: integer("silence_told").notNull().default(0),
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
    index("applications_person").on(table.emailFolded),
    index("applications_silence").on(table.status, table.updatedAt),
    index("applications_cv").on(table.cvKey),
    index("applications_unscanned").on(table.cvScan, table.receivedAt),
    // One person has one running application for an offer, however many are sent at once.
    uniqueIndex("applications_running")
      .on(table.offerId, table.emailFolded)
      .where(sql.raw(`status IN (${RUNNING.map((status) => `'${status}'`).join(", ")})`)),
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
    mover: text("mover", { enum: MOVERS }).notNull().default("partner"),
    /** None when it was the candidate, or time. */
    byPartnerId: text("by_partner_id").references(() => partners.id),
    /** Who of the partner's people; none when its server did. */
    bySubject: text("by_subject"),
    reason: text("reason").$type<DeclineReason>(),
    message: text("message"),
    note: text("note"),
  },
  (table) => [index("application_moves_application").on(table.applicationId, table.id)],
);

/** The links of candidates' e-mails to their own page. */
export const applicationLinks = sqliteTable(
  "application_links",
  {
    /** SHA-256 of the token. */
    hash: text("hash").primaryKey(),
    applicationId: text("application_id")
      .notNull()
      .references(() => applications.id, { onDelete: "cascade" }),
    expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [index("application_links_application").on(table.applicationId)],
);

/** What stays of an application that was erased: that there was one, where it stood, and nothing of whose it was. */
export const applicationTombstones = sqliteTable("application_tombstones", {
  id: text("id").primaryKey(),
  offerId: text("offer_id").notNull(),
  companyId: text("company_id").notNull(),
  sourcePartnerId: text("source_partner_id").notNull(),
  status: text("status", { enum: APPLICATION_STATUSES }).notNull(),
  /** The month, `YYYY-MM`: the instant would lead back to a person. */
  receivedIn: text("received_in").notNull(),
  erasedOn: text("erased_on").notNull(),
  cause: text("cause", { enum: ["candidate", "retention"] }).notNull(),
});
