import { sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What the service must remember of itself, such as the secret that signs its cursors. */
export const settings = sqliteTable("settings", {
  name: text("name").primaryKey(),
  value: text("value").notNull(),
});
