import type { Localized } from "@alternance-kit/contract/common";
import { integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** The catalogue. Its first row, the "Pack Alternance", comes with the migrations. */
export const packs = sqliteTable("packs", {
  id: text("id").primaryKey(),
  name: text("name", { mode: "json" }).$type<Localized>().notNull(),
  summary: text("summary", { mode: "json" }).$type<Localized>().notNull(),
  includes: text("includes", { mode: "json" }).$type<Localized[]>().notNull(),
  unitPriceCents: integer("unit_price_cents").notNull(),
  vatRatePercent: real("vat_rate_percent").notNull(),
});
