import { PARTNER_KINDS } from "@alternance-kit/contract/partner";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

export const partners = sqliteTable("partners", {
  id: text("id").primaryKey(),
  kind: text("kind", { enum: PARTNER_KINDS }).notNull(),
  name: text("name").notNull(),
  siret: text("siret"),
  createdAt: text("created_at").notNull(),
});
