import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What let an application in, kept for as long as it would be taken again. */
export const spentProofs = sqliteTable(
  "spent_proofs",
  {
    /** The signature of a challenge, or of a form's stamp. */
    id: text("id").primaryKey(),
    endsAt: integer("ends_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [index("spent_proofs_ends_at").on(table.endsAt)],
);
