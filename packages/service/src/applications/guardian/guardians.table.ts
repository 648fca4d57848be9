import { GUARDIAN_STATUSES } from "@alternance-kit/contract/consent";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { applications } from "../applications.table.js";

/** Who answers for a candidate under 18, and what they answered. */
export const applicationGuardians = sqliteTable(
  "application_guardians",
  {
    applicationId: text("application_id")
      .primaryKey()
      .references(() => applications.id, { onDelete: "cascade" }),
    firstName: text("first_name").notNull(),
    lastName: text("last_name").notNull(),
    email: text("email").notNull(),
    status: text("status", { enum: GUARDIAN_STATUSES }).notNull(),
    askedAt: text("asked_at").notNull(),
    remindedAt: text("reminded_at"),
    answeredAt: text("answered_at"),
    /** When the company first got the application; it has not while this is null. */
    outAt: text("out_at"),
  },
  (table) => [index("application_guardians_status").on(table.status, table.askedAt)],
);

/** The links of guardians' e-mails. */
export const guardianLinks = sqliteTable(
  "guardian_links",
  {
    /** SHA-256 of the token. */
    hash: text("hash").primaryKey(),
    applicationId: text("application_id")
      .notNull()
      .references(() => applications.id, { onDelete: "cascade" }),
    expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [index("guardian_links_application").on(table.applicationId)],
);
