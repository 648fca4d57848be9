import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** The files that were imported, each once: `sha256` is of the file's bytes. */
export const npecImports = sqliteTable("npec_imports", {
  id: text("id").primaryKey(),
  sha256: text("sha256").notNull().unique(),
  fileName: text("file_name").notNull(),
  source: text("source").notNull(),
  publishedOn: text("published_on").notNull(),
  importedAt: text("imported_at").notNull(),
});

const importId = () =>
  text("import_id")
    .notNull()
    .references(() => npecImports.id);

/** The collective agreements of each branch, in a file. A branch is a CPNE, or a lone agreement under its own IDCC. */
export const npecBranches = sqliteTable(
  "npec_branches",
  { importId: importId(), branch: text("branch").notNull(), idcc: text("idcc").notNull() },
  (table) => [primaryKey({ columns: [table.importId, table.branch, table.idcc] })],
);

/** The levels of funding of a file, a year, in cents. */
export const npecLevels = sqliteTable(
  "npec_levels",
  {
    importId: importId(),
    rncp: text("rncp").notNull(),
    branch: text("branch").notNull(),
    appliesFrom: text("applies_from").notNull(),
    annualCents: integer("annual_cents").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.rncp, table.branch, table.appliesFrom] }),
    index("npec_levels_rncp").on(table.rncp, table.branch),
  ],
);
