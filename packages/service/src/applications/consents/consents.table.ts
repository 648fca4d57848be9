import { LANGUAGES } from "@alternance-kit/contract/mail";
import { CONSENT_WAYS, type ConsentPurpose } from "@alternance-kit/domain/consents";
import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { applications } from "../applications.table.js";

/** What is agreed to in clear: that someone told of an RQTH would show in the consent to it, which is sealed with what they told. */
export type PlainPurpose = Exclude<ConsentPurpose, "disability">;

/** Each time something was agreed to; of one purpose, one is in force at most. */
export const applicationConsents = sqliteTable(
  "application_consents",
  {
    seq: integer("seq").primaryKey({ autoIncrement: true }),
    applicationId: text("application_id")
      .notNull()
      .references(() => applications.id, { onDelete: "cascade" }),
    purpose: text("purpose").$type<PlainPurpose>().notNull(),
    textVersion: text("text_version").notNull(),
    textSha256: text("text_sha256").notNull(),
    language: text("language", { enum: LANGUAGES }).notNull(),
    way: text("way", { enum: CONSENT_WAYS }).notNull(),
    givenAt: text("given_at").notNull(),
    withdrawnAt: text("withdrawn_at"),
  },
  (table) => [
    index("application_consents_application").on(table.applicationId),
    uniqueIndex("application_consents_in_force")
      .on(table.applicationId, table.purpose)
      .where(sql`withdrawn_at IS NULL`),
  ],
);
