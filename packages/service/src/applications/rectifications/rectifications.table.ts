import type { RectifiedField } from "@alternance-kit/contract/rectification";
import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { applications } from "../applications.table.js";

/** That candidates put something right (GDPR, article 16), and what: neither what it was nor what it became. */
export const applicationRectifications = sqliteTable(
  "application_rectifications",
  {
    id: text("id").primaryKey(),
    applicationId: text("application_id")
      .notNull()
      .references(() => applications.id, { onDelete: "cascade" }),
    fields: text("fields", { mode: "json" }).$type<RectifiedField[]>().notNull(),
    at: text("at").notNull(),
  },
  (table) => [index("application_rectifications_application").on(table.applicationId, table.id)],
);
