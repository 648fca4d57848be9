import { sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * Kept apart, after an erasure, for as long as an action for discrimination can be brought (Code du travail, L1134-5: five years): what
 * was agreed to, when and how, and nothing of whose it was.
 */
export const evidence = sqliteTable("evidence", {
  /** The id of the application, or of the pool's candidate, that was erased. */
  subjectId: text("subject_id").primaryKey(),
  /** Sealed: whether somebody told of an RQTH is in it. */
  sealed: text("sealed").notNull(),
  /** The last day it is kept, in Paris. */
  keptUntil: text("kept_until").notNull(),
});
