import type { QuestionSchema } from "@alternance-kit/contract/question";
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { offers } from "../offers.table.js";

/** The questions of each offer, every version that ever was: applications name the one they answered. One that has no end is asked now. */
export const offerQuestionSets = sqliteTable(
  "offer_question_sets",
  {
    offerId: text("offer_id")
      .notNull()
      .references(() => offers.id),
    version: integer("version").notNull(),
    schema: text("schema", { mode: "json" }).$type<QuestionSchema>().notNull(),
    createdAt: text("created_at").notNull(),
    /** When the next version took its place, or nothing was asked any more. */
    endedAt: text("ended_at"),
  },
  (table) => [primaryKey({ columns: [table.offerId, table.version] })],
);
