import { PARTNER_KINDS } from "@alternance-kit/contract/partner";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

export const partners = sqliteTable("partners", {
  id: text("id").primaryKey(),
  kind: text("kind", { enum: PARTNER_KINDS }).notNull(),
  name: text("name").notNull(),
  siret: text("siret"),
  /** Where it is written to; none when it wants no e-mail. */
  email: text("email"),
  createdAt: text("created_at").notNull(),
});
