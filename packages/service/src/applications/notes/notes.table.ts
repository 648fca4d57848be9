import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { partners } from "../../partners/partners.table.js";
import { applications } from "../applications.table.js";

/** What a company (or the operator) writes for itself about an application. */
export const applicationNotes = sqliteTable(
  "application_notes",
  {
    id: text("id").primaryKey(),
    applicationId: text("application_id")
      .notNull()
      .references(() => applications.id, { onDelete: "cascade" }),
    text: text("text").notNull(),
    byPartnerId: text("by_partner_id")
      .notNull()
      .references(() => partners.id),
    /** Who of the partner's people; none when its server wrote it. */
    bySubject: text("by_subject"),
    at: text("at").notNull(),
  },
  (table) => [index("application_notes_application").on(table.applicationId, table.id)],
);
