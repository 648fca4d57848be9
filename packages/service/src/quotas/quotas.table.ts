import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** How often something was asked for in a span of time. Who asked is kept as a digest only. */
export const quotas = sqliteTable(
  "quotas",
  {
    name: text("name").notNull(),
    who: text("who").notNull(),
    used: integer("used").notNull(),
    endsAt: integer("ends_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.name, table.who] }), index("quotas_ends_at").on(table.endsAt)],
);
