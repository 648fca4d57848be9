import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** The receipt of each run: that it was made, and how much went. */
export const retentionRuns = sqliteTable("retention_runs", {
  id: text("id").primaryKey(),
  at: text("at").notNull(),
  expired: integer("expired").notNull(),
  erased: integer("erased").notNull(),
});
