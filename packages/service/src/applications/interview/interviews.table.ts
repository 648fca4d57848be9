import type { InterviewSlot } from "@alternance-kit/contract/interview";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { applications } from "../applications.table.js";

/** When a company proposes to meet a candidate, and when they will. */
export const applicationInterviews = sqliteTable("application_interviews", {
  applicationId: text("application_id")
    .primaryKey()
    .references(() => applications.id, { onDelete: "cascade" }),
  slots: text("slots", { mode: "json" }).$type<InterviewSlot[]>().notNull(),
  place: text("place"),
  url: text("url"),
  /** Which slot the candidate chose, the first being 0. */
  chosen: integer("chosen"),
  /** How often other slots took the place of those proposed: calendars know by it which of two files is the latest. */
  sequence: integer("sequence").notNull(),
  proposedAt: text("proposed_at").notNull(),
  chosenAt: text("chosen_at"),
});
