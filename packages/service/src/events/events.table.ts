import type { Event, EventType } from "@alternance-kit/contract/event";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What happened, in the order in which it was written: with one writer at a time, an event that is read comes after all that have a lower number. */
export const events = sqliteTable(
  "events",
  {
    seq: integer("seq").primaryKey({ autoIncrement: true }),
    id: text("id").notNull().unique(),
    type: text("type").$type<EventType>().notNull(),
    at: text("at").notNull(),
    /** The application, the pool's candidate or the offer it is about; it may be erased since. */
    subjectId: text("subject_id").notNull(),
    /** Empty when it concerns no company. */
    companyId: text("company_id").notNull(),
    /** Of an application or a candidate of the pool: whose page it came from, and who reads the event too. */
    sourcePartnerId: text("source_partner_id"),
    data: text("data", { mode: "json" }).$type<Event["data"]>().notNull(),
  },
  (table) => [
    index("events_company").on(table.companyId, table.seq),
    index("events_source").on(table.sourcePartnerId, table.seq),
    index("events_subject").on(table.subjectId),
  ],
);
