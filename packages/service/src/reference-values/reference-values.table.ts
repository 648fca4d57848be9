import { REFERENCE_TABLES, type ReferenceRows } from "@alternance-kit/contract/reference-row";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { partners } from "../partners/partners.table.js";

/** What the operator entered, in the order it was. Nothing is changed or deleted: a value that no longer counts is withdrawn. */
export const referenceValues = sqliteTable(
  "reference_values",
  {
    seq: integer("seq").primaryKey({ autoIncrement: true }),
    id: text("id").notNull().unique(),
    table: text("table_name", { enum: REFERENCE_TABLES }).notNull(),
    row: text("row", { mode: "json" }).$type<ReferenceRows[keyof ReferenceRows]>().notNull(),
    source: text("source").notNull(),
    checkedOn: text("checked_on").notNull(),
    validFrom: text("valid_from").notNull(),
    validTo: text("valid_to"),
    enteredAt: text("entered_at").notNull(),
    enteredBy: text("entered_by")
      .notNull()
      .references(() => partners.id),
    withdrawnAt: text("withdrawn_at"),
  },
  (table) => [index("reference_values_table").on(table.table, table.seq)],
);
