import type { Event } from "@alternance-kit/contract/event";
import { eq, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "../db/open-db.js";
import type { NewId } from "../ids.js";
import { events } from "./events.table.js";

/** An event that has no id yet. */
export type NewEvent = Event extends infer E ? (E extends Event ? Omit<E, "id"> : never) : never;

/** Keeps an event, in the batch of the change itself: neither is ever there without the other. */
export type RecordEvent = (event: NewEvent) => BatchItem<"sqlite">;

export const eventRecorder =
  (db: Db, newId: NewId): RecordEvent =>
  ({ type, at, data }) =>
    db.insert(events).values({
      id: newId("evt"),
      type,
      at,
      subjectId: "applicationId" in data ? data.applicationId : data.offerId,
      companyId: data.companyId,
      sourcePartnerId: "sourcePartnerId" in data ? data.sourcePartnerId : null,
      data,
    });

/** Forgets what the events of an application say of how its candidate came: the rest of them is ids and statuses. */
export const forgetAttribution = (db: Db, applicationId: string): BatchItem<"sqlite"> =>
  db
    .update(events)
    .set({ data: sql`json_set(${events.data}, '$.attribution', NULL)` })
    .where(
      sql`${eq(events.subjectId, applicationId)} AND json_type(${events.data}, '$.attribution') = 'object'`,
    );
