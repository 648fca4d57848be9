import { MESSAGE_AUTHORS } from "@alternance-kit/contract/message";
import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { applications } from "../applications.table.js";

/** What a candidate and a company write to each other about an application. */
export const applicationMessages = sqliteTable(
  "application_messages",
  {
    id: text("id").primaryKey(),
    applicationId: text("application_id")
      .notNull()
      .references(() => applications.id, { onDelete: "cascade" }),
    from: text("author", { enum: MESSAGE_AUTHORS }).notNull(),
    text: text("text").notNull(),
    at: text("at").notNull(),
  },
  (table) => [index("application_messages_application").on(table.applicationId, table.id)],
);
