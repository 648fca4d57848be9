import type { KeptAnswers } from "@alternance-kit/contract/answer";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { applications } from "../applications.table.js";

/** What a candidate answered to the offer's own questions, and which version of them. */
export const applicationAnswers = sqliteTable("application_answers", {
  applicationId: text("application_id")
    .primaryKey()
    .references(() => applications.id, { onDelete: "cascade" }),
  version: integer("version").notNull(),
  values: text("answers", { mode: "json" }).$type<KeptAnswers["values"]>().notNull(),
});
