import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** The receipt of each run: that it was made, and how much went. */
export const retentionRuns = sqliteTable("retention_runs", {
  id: text("id").primaryKey(),
  at: text("at").notNull(),
  expired: integer("expired").notNull(),
  erased: integer("erased").notNull(),
  /** Of the pool: whose candidates were asked whether to keep them, and which went. */
  poolAsked: integer("pool_asked").notNull().default(0),
  poolErased: integer("pool_erased").notNull().default(0),
  /** What was kept apart as proof, for as long as it was to be. */
  evidencePurged: integer("evidence_purged").notNull().default(0),
});
