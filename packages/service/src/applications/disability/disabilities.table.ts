import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { applications } from "../applications.table.js";

/** Every application has a row, and all are of one length: neither tells who told of an RQTH. */
export const applicationDisabilities = sqliteTable("application_disabilities", {
  applicationId: text("application_id")
    .primaryKey()
    .references(() => applications.id, { onDelete: "cascade" }),
  /** Sealed for this application's id (see `disability.store.ts`). */
  sealed: text("sealed").notNull(),
});
