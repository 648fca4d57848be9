import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { applications } from "./applications.table.js";
import { fileColumns } from "./file-columns.js";

/** What may come beside the CV: a second document, and the file that answers a question of the offer. */
export const OTHER_FILES = ["document", "answer"] as const;

/** The files of an application beside its CV, which its own row tells of. */
export const applicationFiles = sqliteTable(
  "application_files",
  {
    applicationId: text("application_id")
      .notNull()
      .references(() => applications.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: OTHER_FILES }).notNull(),
    ...fileColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.applicationId, table.kind] }),
    index("application_files_scan").on(table.scan),
  ],
);
