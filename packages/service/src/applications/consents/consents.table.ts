import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { applications } from "../applications.table.js";
import { consentColumns } from "./consent-columns.js";

/** Each time something was agreed to; of one purpose, one is in force at most. */
export const applicationConsents = sqliteTable(
  "application_consents",
  {
    seq: integer("seq").primaryKey({ autoIncrement: true }),
    applicationId: text("application_id")
      .notNull()
      .references(() => applications.id, { onDelete: "cascade" }),
    ...consentColumns(),
  },
  (table) => [
    index("application_consents_application").on(table.applicationId),
    uniqueIndex("application_consents_in_force")
      .on(table.applicationId, table.purpose)
      .where(sql`withdrawn_at IS NULL`),
  ],
);
